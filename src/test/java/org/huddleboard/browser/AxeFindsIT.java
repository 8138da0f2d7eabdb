package org.huddleboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What AxeIT asks of every screen, asked of a page that does it wrong: each fault is found where it can be seen. */
@OnTheOtherCore
class AxeFindsIT {

    private static final String FAULTY = """
            <!doctype html>
            <html lang="en">
            <head>
                <title>Faulty</title>
                <style>
                    :root { color-scheme: light dark }
                    body { background: light-dark(#fff, #000); color: light-dark(#000, #fff) }
                    .pale { color: light-dark(#ddd, #fff) }
                    .dim { color: light-dark(#000, #333); transition: color 60s }
                    .wide { width: 600px }
                    .tall { height: 764px }
                </style>
            </head>
            <body>
                <main class="main-layout">
                    <h1>Faulty</h1>
                    <p class="pale">Pale by day</p>
                    <p class="dim">Dim by night</p>
                    <p class="wide">Wider than the panel</p>
                    <p class="tall">Goes on below</p>
                    <input id="nameless">
                    <div id="frame"></div>
                </main>
                <script>
                    document.querySelector('#frame').attachShadow({ mode: 'open' }).innerHTML
                            = '<button id="silent"></button>';
                </script>
            </body>
            </html>
            """;

    private Person person;

    @BeforeEach
    void opens() {
        person = Person.at("", Person.DESK_WIDTH, Person.DESK_HEIGHT, ColorScheme.LIGHT);
        person.page().setContent(FAULTY);
    }

    @AfterEach
    void closes() {
        person.close();
    }

    @Test
    void findsWhatHasNoNameAtEitherWidth() {
        for (var width : new int[] {Person.DESK_WIDTH, Person.PANEL_WIDTH}) {
            assertThat(Axe.findsIn(person.wide(width).in(ColorScheme.LIGHT).page(), ColorScheme.LIGHT))
                    .anyMatch(fault -> fault.startsWith("label: ") && fault.contains("nameless"))
                    .anyMatch(fault -> fault.startsWith("button-name: ") && fault.contains("silent"));
        }
    }

    @Test
    void findsTooLittleContrastInTheLightItIsSeenIn() {
        assertThat(finds(ColorScheme.LIGHT)).contains("Pale by day").doesNotContain("Dim by night");
        assertThat(finds(ColorScheme.DARK)).contains("Dim by night").doesNotContain("Pale by day");
        assertThat(finds(ColorScheme.LIGHT)).contains("Pale by day").doesNotContain("Dim by night");
    }

    @Test
    void findsAgainOnAPageThatIsLoadedAgain() {
        var before = finds(ColorScheme.LIGHT);

        person.page().navigate("about:blank");
        person.page().setContent(FAULTY);

        assertThat(finds(ColorScheme.LIGHT)).isEqualTo(before).contains("Pale by day");
    }

    @Test
    void measuresWhatIsWiderThanItsWindowAndWhatGoesOnBelowIt() {
        assertThat(person.width()).isEqualTo(Person.DESK_WIDTH);
        assertThat(person.wide(Person.PANEL_WIDTH).width()).isGreaterThan(Person.PANEL_WIDTH);
        assertThat(person.below()).isPositive();
    }

    private String finds(ColorScheme scheme) {
        return String.join("\n", Axe.findsIn(person.in(scheme).page(), scheme));
    }
}
