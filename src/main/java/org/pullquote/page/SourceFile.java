package org.pullquote.page;

/// The bytes of a file as they were opened, kept whole and never changed; equal to another when the bytes are.
public final class SourceFile {
    private final String name;
    private final byte[] bytes;
    private final Sha256 digest;

    /// @param name the file's own name, without folders
    public SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        this.digest = Sha256.of(bytes);
    }

    public String name() {
        return name;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public Sha256 digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && digest.equals(file.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + digest.hex().substring(0, 12) + ")";
    }
}
