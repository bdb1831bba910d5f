internal import CPoppler

extension OpenPage {
    /// Draws the page on white paper.
    ///
    /// - Parameter blackened: what is drawn over, so that nothing of it is in the picture.
    /// - Returns: `nil` where the page has no size, or there is no memory for the picture.
    func picture(dotsPerInch: Double, blackened: [Box] = []) -> PagePicture? {
        let (width, height) = size
        guard width > 0, height > 0 else { return nil }
        // A poster is not drawn larger than a sheet of A3.
        let scale = min(dotsPerInch / 72, (Self.mostDots / (width * height)).squareRoot())
        let columns = max(1, Int((width * scale).rounded()))
        let rows = max(1, Int((height * scale).rounded()))
        guard let pixels = drawn(columns: columns, rows: rows, scale: scale, blackened),
            let png = IndexedImage(pixels, width: columns).png
        else { return nil }
        return PagePicture(width: width, height: height, png: png)
    }

    private static let mostDots = 2_000_000.0

    /// The pixels, row by row: red, green and blue in the lower 24 bits of each.
    private func drawn(columns: Int, rows: Int, scale: Double, _ blackened: [Box]) -> [UInt32]? {
        let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows))
        defer { unsafe cairo_surface_destroy(surface) }
        guard let context = unsafe cairo_create(surface) else { return nil }
        defer { unsafe cairo_destroy(context) }
        unsafe cairo_set_source_rgb(context, 1, 1, 1)
        unsafe cairo_paint(context)
        unsafe cairo_scale(context, scale, scale)
        unsafe cairo_save(context)
        unsafe render(on: context)
        unsafe cairo_restore(context)
        unsafe cairo_set_source_rgb(context, 0, 0, 0)
        for box in blackened {
            unsafe cairo_rectangle(context, box.x0, box.y0, box.width, box.height)
            unsafe cairo_fill(context)
        }
        unsafe cairo_surface_flush(surface)
        // What went wrong before shows here: then there are no bytes.
        guard let bytes = unsafe cairo_image_surface_get_data(surface) else { return nil }
        let stride = Int(unsafe cairo_image_surface_get_stride(surface))
        var pixels: [UInt32] = []
        pixels.reserveCapacity(columns * rows)
        for row in 0..<rows {
            let start = unsafe UnsafeRawPointer(bytes + row * stride)
            unsafe pixels.append(
                contentsOf: UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt32.self), count: columns))
        }
        return pixels
    }
}
