/// Held wordings of ``Notes``.
enum HeldNotes {
    /// A condition for the exemption of personal data.
    /// Places: {cite}.
    static let conditions: [String] = [
        "As release would be at odds with one of the data protection principles, the test at {cite} is met.",
        "The requirement in {cite} is fulfilled: those named have a reasonable expectation that their details remain private.",
        "Reference is made here to {cite}, under which disclosure must not infringe the principles.",
    ]
    static let principles: [String] = [
        "The first of the principles, set out at Article 5(1)(a) of the UK GDPR, would be infringed by disclosure.",
        "Any release has to satisfy Article 5(1)(a) UK GDPR, by which personal data must be handled lawfully, fairly and transparently.",
    ]
    /// Places: {cite}, {do}, {exemption}, {have}, {title}, {we}.
    static let considered: [String] = [
        "Thought was also given to {cite} ({title}), which {we} {have} concluded is not engaged.",
        "For the avoidance of doubt, {we} {do} not seek to rely on {cite}.",
        "Reliance on {cite} ({title}) was contemplated as well and rejected.",
    ]
    /// Places: {cite}, {exemption}, {us}, {we}.
    static let balanceRule: [String] = [
        "{Cite} obliges {us} to balance the competing public interests before relying on the {exemption}.",
        "How that balance is to be struck is laid down in {cite}.",
    ]
}
