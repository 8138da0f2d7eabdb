package org.huddleboard.cohesion.domain.pulse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.huddleboard.cohesion.PulseRoundId;

/**
 * Seals an urn, so that two copies of the database, one before and one after a ballot, do not tell which ballot came
 * between them.
 *
 * @see <a href="docs/adr/0031-the-urn-is-sealed.md">ADR 0031</a>
 */
public final class UrnSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public UrnSeal(String secret) {
        this.key = new SecretKeySpec(digest(secret), "AES");
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public String seal(PulseRoundId round, Urn urn) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, round, nonce).doFinal(urn.written());
            var all = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
            System.arraycopy(locked, 0, all, NONCE_BYTES, locked.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where it was sealed with another key. */
    public Optional<Urn> open(PulseRoundId round, String locked) {
        var all = Base64.getDecoder().decode(locked);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, round, Arrays.copyOf(all, NONCE_BYTES));
            return Optional.of(Urn.read(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES)));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, PulseRoundId round, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(round.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
