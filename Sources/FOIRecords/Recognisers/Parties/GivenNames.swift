/// Given names by which a name is known that stands in running text without a title: "I asked Jane Bloggs".
///
/// Those common in the United Kingdom. Left out are names that as often are another word where a capital stands ("May",
/// "Will", "Mark", "Grace").
enum GivenNames {
    static func contains(_ word: NameWord) -> Bool { word.isCapital && names.contains(word.hash) }

    static func contains(_ word: UInt64) -> Bool { names.contains(word) }

    private static let names = WordSet(
        """
        aaron abbie abdul abdullah abigail adam adele adrian adriana agnes agnieszka ahmed aidan aileen aimee aisha alan \
        alasdair alastair albert alejandro alex alexander alexandra alfie alfred ali alice alicia alison alistair allan \
        allison amanda amber amelia amina amir amit amy ana andrea andreas andrew andy aneta angela angus anil anita anjali \
        ann anna annabel anne annette annie anthony antonio antony anwen aoife archie arjun arthur arwel asha ashley asif \
        audrey ava ayesha barbara barry beatrice becky ben benedict benjamin bernadette bernard beth bethan bethany beverley \
        beverly brenda brendan brian bridget bronwen bronwyn bruce bryan bryn caitlin callum calum cameron camilla carl \
        carla carmen carol carole caroline carolyn carys catherine catriona cecilia ceri charles charlie chloe christian \
        christina christine christopher chris ciara cillian claire clare clive colette colin colleen conor craig cynthia \
        dafydd damian damien daniel daniela danielle daphne darren dave david dawn debbie deborah debra deepak deirdre denis \
        denise dennis derek dermot desmond diana diane diego dilys dominic donald donna doreen doris dorothy douglas duncan \
        dylan eamon ed eddie edith edmund eduardo edward edwin eileen eilidh elaine eleanor elena eleri elizabeth ella ellen \
        ellie elliot elsie emily emma emyr enid erica eric ernest esther ethan eva evelyn ewan fatima felicity felix finlay \
        fiona frances francesca francis frank fraser fred freddie frederick gail gareth gary gavin gaynor gemma geoff \
        geoffrey george georgina gerald geraldine gerard geraint giles gillian gita glenys glyn gordon graeme graham greg \
        gregory gruffydd guy gwen gwenllian gwilym gwyneth hamish hannah harold harriet harry hassan hayley hazel heather \
        hector heidi helen helena henry hilary holly howard hugh huw hywel iain ian ibrahim iestyn ieuan imogen imran ingrid \
        iqbal irene iris isaac isabel isabella isabelle isobel ivan ivor jack jackie jacob jacqueline jake james jamie jan \
        jane janet janice jasmine jason javed javier jay jayne jean jeanette jeff jeffrey jennifer jenny jeremy jerome jess \
        jessica jill jim jimmy jo joan joanna joanne joe joel johanna johannes john johnny jon jonathan joseph josephine josh \
        joshua joyce juan judith judy julia julian julie juliet june karen karim karina karl kate katherine kathleen kathryn \
        katie katrina kay keith kelly ken kenneth kerry kevin khadija khalid kieran kim kirsten kirsty krishna kyle lakshmi \
        laura lauren laurence lawrence leah leanne lee lena leo leonard lesley leslie lewis liam lillian linda lindsay lisa \
        liz lloyd llinos logan lorna lorraine louis louisa louise lucas lucy luke lydia lynda lynn lynne mabel maeve magdalena \
        maggie mairi malcolm malik mandy manuel marcus margaret maria marian marianne marie marilyn marina mario marion \
        marjorie marta martha martin martina mary maryam mathew matthew maureen maurice max maya meera megan melanie melissa \
        meera mercedes mererid michael michal michelle miguel mike miles miranda miriam mohamed mohammad mohammed moira \
        molly mona monica morag moses muhammad muriel murray mustafa myra nadia nadine nancy naomi natalie natasha nathan \
        nasreen neil nerys nia niall nicholas nick nicky nicola nicole nigel nikhil nina noel nora norma norman oleg oliver \
        olivia olwen omar orla oscar osian oscar owen pamela patricia patrick paul paula pauline pavel pawel pedro peggy \
        penelope penny peter phil philip philippa phillip phoebe phyllis piotr polly prakash priya priyanka rachael rachel \
        rahul raj rajesh ralph ramesh raymond rebecca reginald rhian rhiannon rhodri rhona rhys ricardo richard rob robert \
        roberta roberto robin robyn roderick rodney roger roisin roland ronald rory rosalind rosemary rosie ross rowan roy \
        ruairi rupert russell ruth ryan sabrina sadie salim sally sam samantha samina samir samuel sandra sanjay sarah sara \
        saskia sean sebastian seamus seren shabana shannon sharon shaun shauna sheila shelley sheena shirley shona sian \
        simon sinead siobhan sonia sophia sophie stacey stanley stella stephanie stephen steve steven stuart sue sunil \
        susan susanna susannah suzanne sylvia tamsin tania tanya tara tariq tegan terence teresa terry tessa thelma theo \
        theodore theresa thomas tim timothy tina toby todd tom tomasz tony tracey tracy tristan trevor tudor ursula usha \
        valerie vanessa vera verity veronica vicky vijay vikram vincent vivien vivienne walter wayne wendy wilfred william \
        winifred wojciech xavier yasmin yusuf yvette yvonne zachary zainab zara zoe zofia
        """)
}
