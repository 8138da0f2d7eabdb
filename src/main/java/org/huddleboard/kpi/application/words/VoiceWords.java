package org.huddleboard.kpi.application.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** Themes, channels and scores in the reader's language. */
@Component
class VoiceWords {
    private static final Set<String> KNOWN = Set.of("voice", "phone", "chat", "email", "social", "web");

    private final Messages messages;

    VoiceWords(Messages messages) {
        this.messages = messages;
    }

    String theme(String theme, Locale language) {
        return messages.say(language, "kpi.words.theme." + theme);
    }

    /** "Bills, phone, 5 of 5". */
    String about(Comment comment, List<String> themes, Locale language) {
        var score = messages.say(language, "kpi.words.score", comment.score(), comment.scaleMax());
        var line = Stream.of(
                        themes.stream().limit(1).map(theme -> theme(theme, language)),
                        channel(comment.channel(), language),
                        Stream.of(score))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return line.substring(0, 1).toUpperCase(language) + line.substring(1);
    }

    /** A channel nobody knows is left out: it is the file's own word, and may be anything. */
    private Stream<String> channel(String channel, Locale language) {
        return KNOWN.contains(channel)
                ? Stream.of(messages.say(language, "kpi.words.channel." + channel))
                : Stream.empty();
    }
}
