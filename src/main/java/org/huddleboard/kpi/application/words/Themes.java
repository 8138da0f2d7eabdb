package org.huddleboard.kpi.application.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What comments are about, by word lists that lie beside the program: no word leaves the house for it. */
@Component
class Themes {
    private final List<ThemeList> lists;

    Themes() {
        lists = List.of(read("en"), read("es"));
    }

    private static ThemeList read(String language) {
        var path = "kpi/themes_" + language + ".txt";
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8))) {
            return ThemeList.of(language, lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The themes of a comment in the language it seems to be in: the one more of whose small words it has. */
    Heard in(String comment) {
        var said = ThemeList.words(comment);
        var spoken = lists.stream()
                .reduce((one, other) -> other.speaks(said) > one.speaks(said) ? other : one)
                .orElseThrow();
        return new Heard(spoken.language(), spoken.in(said));
    }

    /** The language a comment seems to be in, and its themes. */
    record Heard(String language, List<String> themes) {}
}
