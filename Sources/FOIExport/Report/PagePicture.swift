/// A picture of a letter's page.
public struct PagePicture: Sendable, Hashable {
    /// In points.
    public var width: Double
    public var height: Double
    public var png: [UInt8]

    public init(width: Double, height: Double, png: [UInt8]) {
        self.width = width
        self.height = height
        self.png = png
    }
}
