package org.huddleboard.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTests {
    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {"71.4%", "6:03", "a {brace}", "it’s", "e", "f", "g", "h", "i", "j"},
            new Object[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
            new Object[] {999L, 1_000L, -1_000L, -12, 1_234_567, 12_345_678_901L, 100_000, 10_000, -999, 1},
            new Object[] {7, "words", 3L, 0.25, 12.0, "x", true, List.of(1), 1_000.5, "z"},
            new Object[] {"only one"},
            new Object[] {});

    private final Messages messages = new Messages();

    @Test
    void everySentenceComesOutAsItsFormatSaysIt() {
        for (var language : Messages.LANGUAGES) {
            for (var key : messages.keys(language)) {
                var pattern = SentencePattern.of(messages.pattern(language, key), language);
                for (var arguments : ARGUMENTS) {
                    assertThat(said(pattern, arguments))
                            .as("%s in %s", key, language)
                            .isEqualTo(said(pattern.format(), arguments));
                }
            }
        }
    }

    @Test
    void aQuotedBraceAndAChoiceAreLeftToTheFormat() {
        for (var words :
                List.of("'{0}' {0}", "{0,choice,0#none|1#one {1}|1<{0} of them}", "{0,number,0.00}", "''{0}")) {
            var pattern = SentencePattern.of(words, Locale.UK);

            assertThat(said(pattern, 1_234, "x")).isEqualTo(said(new MessageFormat(words, Locale.UK), 1_234, "x"));
        }
    }

    /** Some sentences refuse words where they choose by a number: then both do. */
    private static String said(Object pattern, Object... arguments) {
        try {
            return pattern instanceof SentencePattern sentence
                    ? sentence.say(arguments)
                    : ((MessageFormat) ((MessageFormat) pattern).clone()).format(arguments);
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }
}
