public import Files

extension RegularFile: ByteSource {}
