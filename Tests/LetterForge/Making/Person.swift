/// Somebody who asks or signs.
struct Person {
    var first: String
    var last: String
    var title: String

    var full: String { "\(first) \(last)" }

    init(_ dice: inout Dice) {
        first = dice.pick(Self.firstNames)
        last = dice.pick(Self.lastNames)
        title = dice.pick(["Mr", "Ms", "Mrs", "Dr", "Miss", "Mr", "Ms"])
    }

    private static let firstNames = Wording(seen: [
        "Alison", "Bryn", "Catherine", "Dev", "Eilidh", "Frank", "Grace", "Hamish", "Imogen", "Jasper", "Kirsty",
        "Leon", "Moira", "Nadia", "Owen", "Priya", "Roderick", "Sian", "Tariq", "Ursula", "Wendy", "Yusuf",
        "Aoife", "Benedict", "Carys", "Dominic", "Esther", "Fraser", "Gwen", "Hassan", "Iona", "Joyce", "Kwame",
        "Lorna", "Malcolm", "Niamh", "Oliver", "Philippa", "Ravi", "Susanna", "Thomas", "Una", "Violet", "Zara",
    ])
    private static let lastNames = Wording(seen: [
        "Abernethy", "Bellweather", "Cartledge", "Dunmore", "Eversholt", "Fairbrass", "Gilchrist", "Hathersage",
        "Ingleby", "Jessop", "Kirkbride", "Lumsden", "Marchbanks", "Nethercott", "O'Rourke", "Pemberton-Hale",
        "Quarmby", "Ravenscroft", "Sandiford", "Tunnicliffe", "Udall", "Whitlock", "Ashdown", "Brackenridge",
        "Chowdhury", "Dalrymple", "Ellingham", "Farquhar", "Goldthorpe", "Hargreave", "Iqbal", "Jellicoe",
        "Kettlewell", "Lockyer", "MacAskill", "Newbould", "Ogilvie", "Parfitt", "Rowbotham", "Stanhope",
        "Treloar", "Unsworth", "Venables-Cox", "Wolstenholme",
    ])
}
