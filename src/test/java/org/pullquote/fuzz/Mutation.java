package org.pullquote.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes a file a little: bits, bytes, words of its format, parts left out, doubled, moved, or taken from another.
final class Mutation {
    private static final int LARGEST = 40_000;
    private static final byte[][] NUMBERS = {
        bytes("0"),
        bytes("-1"),
        bytes("65536"),
        bytes("2147483647"),
        bytes("-2147483648"),
        bytes("4294967296"),
        bytes("1e999"),
        bytes("99999999999999999999"),
        {0, 0, 0, 0},
        {-1, -1, -1, -1},
        {127, -1, -1, -1},
        {0},
        {-1}
    };

    private final Random random;
    private final List<byte[]> words;

    /// @param words what the format is made of
    Mutation(Random random, List<String> words) {
        this.random = random;
        this.words = words.stream().map(Mutation::bytes).toList();
    }

    /// @param other a file to take parts of
    byte[] of(byte[] good, byte[] other) {
        byte[] changed = good;
        for (int times = 1 << random.nextInt(5); times > 0; times--) {
            changed = once(changed, other);
        }
        return changed.length > LARGEST ? Arrays.copyOf(changed, LARGEST) : changed;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        if (bytes.length == 0) {
            return other;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 200));
        return switch (random.nextInt(10)) {
            case 0 -> replaced(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 1 -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> replaced(bytes, at, to, new byte[0]);
            case 3 -> replaced(bytes, at, at, repeated(bytes, at, to));
            case 4 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, other(bytes), bytes.length));
            case 5, 6 -> replaced(bytes, at, random.nextBoolean() ? at : to, word());
            case 7 -> replaced(bytes, at, Math.min(bytes.length, at + 4), NUMBERS[random.nextInt(NUMBERS.length)]);
            case 8 -> replaced(bytes, at, random.nextBoolean() ? at : to, part(other));
            default -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : replaced(bytes, at, at, word());
        };
    }

    private int other(byte[] bytes) {
        return Math.max(0, bytes.length - 1 - random.nextInt(Math.min(bytes.length, 300)));
    }

    private byte[] word() {
        return words.isEmpty() ? NUMBERS[random.nextInt(NUMBERS.length)] : words.get(random.nextInt(words.size()));
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + random.nextInt(400)));
    }

    private byte[] repeated(byte[] bytes, int from, int to) {
        int times = random.nextInt(20) == 0 ? 300 : 1 + random.nextInt(4);
        ByteBuffer all = ByteBuffer.allocate((to - from) * times);
        for (int i = 0; i < times; i++) {
            all.put(bytes, from, to - from);
        }
        return all.array();
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        return ByteBuffer.allocate(bytes.length - (to - from) + by.length)
                .put(bytes, 0, from)
                .put(by)
                .put(bytes, to, bytes.length - to)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
