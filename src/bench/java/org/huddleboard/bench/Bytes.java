package org.huddleboard.bench;

/** Looks for bytes among bytes. */
final class Bytes {
    private Bytes() {}

    /** The first place in this range where all the wanted bytes stand, else -1. */
    static int find(byte[] bytes, int begin, int end, byte[] wanted) {
        for (var at = begin; at <= end - wanted.length; at++) {
            if (bytes[at] == wanted[0] && matches(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (var i = 1; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
