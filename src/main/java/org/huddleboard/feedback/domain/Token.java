package org.huddleboard.feedback.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word of a text, in lower case, with where it stands, in which sentence, and whether somebody is being quoted. */
record Token(String word, int start, int end, int sentence, boolean quoted) {
    private static final Pattern PIECE =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}+)*|\\p{N}+(?:[:.h/]\\p{N}+)?|[.!?;\\n]|[\"“”«»]");

    static List<Token> read(String text, Locale language) {
        var tokens = new ArrayList<Token>();
        var pieces = PIECE.matcher(text);
        var sentence = 0;
        var quoted = false;
        while (pieces.find()) {
            var piece = pieces.group();
            switch (piece) {
                case ".", "!", "?", ";", "\n" -> sentence++;
                case "\"" -> quoted = !quoted;
                case "“", "«" -> quoted = true;
                case "”", "»" -> quoted = false;
                case String word ->
                    tokens.add(new Token(
                            plain(word.toLowerCase(language)), pieces.start(), pieces.end(), sentence, quoted));
            }
        }
        return tokens;
    }

    /** One apostrophe, and no possessive: "the customer’s" is the customer. */
    private static String plain(String word) {
        var straight = word.replace('’', '\'');
        return straight.endsWith("'s") ? straight.substring(0, straight.length() - 2) : straight;
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
