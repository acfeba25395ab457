package org.pullquote.brief.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.pullquote.brief.OutputFile;
import org.pullquote.page.Sha256;

/// A key of the reader's own with which packs are signed: Ed25519 (RFC 8032), as two PEM files beside the library.
public record SigningKey(PrivateKey secret, PublicKey shown) {
    private static final String ALGORITHM = "Ed25519";
    private static final String SECRET = "signing-key.pem";
    private static final String SHOWN = "signing-key.public.pem";

    /// The key that is kept in the folder; made if there is none.
    ///
    /// @throws IOException if it cannot be read or written
    public static SigningKey keptIn(Path folder) throws IOException {
        Path secret = folder.resolve(SECRET);
        Path shown = folder.resolve(SHOWN);
        try {
            if (Files.exists(secret)) {
                return read(Files.readString(secret), Files.readString(shown));
            }
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            SigningKey made = new SigningKey(pair.getPrivate(), pair.getPublic());
            OutputFile.write(shown, made.publicPem().getBytes(StandardCharsets.US_ASCII));
            OutputFile.write(secret, made.secretPem().getBytes(StandardCharsets.US_ASCII));
            if (Files.getFileStore(secret).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            }
            return made;
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IOException("the signing key in " + folder + " cannot be read", broken);
        }
    }

    private static SigningKey read(String secret, String shown) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new SigningKey(
                keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(secret))),
                keys.generatePublic(new X509EncodedKeySpec(bytes(shown))));
    }

    /// The half that everybody may have.
    public String publicPem() {
        return pem("PUBLIC KEY", shown.getEncoded());
    }

    /// The half that signs.
    public String secretPem() {
        return pem("PRIVATE KEY", secret.getEncoded());
    }

    /// By what one tells the key: the SHA-256 of its public half.
    public Sha256 fingerprint() {
        return Sha256.of(shown.getEncoded());
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether the signature of the message was made with the secret half of this key.
    static boolean fits(String publicPem, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(publicPem))));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    static Sha256 fingerprint(String publicPem) {
        return Sha256.of(bytes(publicPem));
    }

    private static String pem(String kind, byte[] bytes) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static byte[] bytes(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
