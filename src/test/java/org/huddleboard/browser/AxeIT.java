package org.huddleboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any view, in both themes, at the desk and on the side panel. */
class AxeIT {

    /** Vaadin's own; it stands outside every landmark. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource
    void findsNothing(Screen screen, ColorScheme scheme, int width) {
        var person = screen.shownTo(width, scheme);

        var found = new AxeBuilder(person.page())
                // Without it axe opens a page of its own for each run, which a busy machine may not do in time.
                .setLegacyMode(true)
                .exclude(List.of(CONNECTION_INDICATOR))
                .analyze();

        assertThat(found.getViolations())
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
    }

    static Stream<Arguments> findsNothing() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> Stream.of(Person.DESK_WIDTH, Person.PANEL_WIDTH)
                                .map(width -> Arguments.of(screen, scheme, width))));
    }
}
