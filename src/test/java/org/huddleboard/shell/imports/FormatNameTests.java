package org.huddleboard.shell.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FormatNameTests {
    @Autowired
    List<ImportKind> kinds;

    @Autowired
    Messages messages;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyFormatOfTheBoardHasANameThatPeopleRead(String language) {
        var formats = kinds.stream()
                .flatMap(kind -> kind.formats().stream())
                .map(ImportFormat::name)
                .toList();

        assertThat(formats)
                .contains("people", "rota", "history", "connect")
                .allSatisfy(format -> assertThat(FormatName.of(format, key -> messages.say(Locale.of(language), key)))
                        .isNotEqualTo(format)
                        .doesNotContain("format."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whatSomebodySavedKeepsTheirName(String language) {
        assertThat(FormatName.of("Our night export", key -> messages.say(Locale.of(language), key)))
                .isEqualTo("Our night export");
    }
}
