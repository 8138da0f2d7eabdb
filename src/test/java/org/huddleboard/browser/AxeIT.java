package org.huddleboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On every view, in both themes, at the desk and on the side panel: it has a headline, is no wider than its window, does
 * not go on below its frame, and axe finds nothing.
 */
@OnTheOtherCore
class AxeIT {

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource
    void findsNothing(Screen screen, ColorScheme scheme, int width) {
        var person = screen.shownTo(width, scheme);

        assertThat(screen.isThere(person)).isTrue();
        assertThat(person.headline()).isNotBlank();
        assertThat(person.width()).isLessThanOrEqualTo(width);
        assertThat(person.below()).isNotPositive();
        assertThat(Axe.findsIn(person.page(), scheme)).isEmpty();
    }

    /** All of a screen together, so that it is loaded once, and one change from each to the next. */
    static Stream<Arguments> findsNothing() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(
                        Arguments.of(screen, ColorScheme.LIGHT, Person.DESK_WIDTH),
                        Arguments.of(screen, ColorScheme.LIGHT, Person.PANEL_WIDTH),
                        Arguments.of(screen, ColorScheme.DARK, Person.PANEL_WIDTH),
                        Arguments.of(screen, ColorScheme.DARK, Person.DESK_WIDTH)));
    }
}
