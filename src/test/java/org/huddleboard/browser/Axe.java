package org.huddleboard.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What axe finds on a screen as it stands. */
final class Axe {

    /** Vaadin's own; it stands outside every landmark. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    /**
     * The rules that look at colours. The other theme is the same page in other colours, loaded once, so that these
     * are the only ones that can find anything there that they have not found before.
     */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> findsIn(Page page, ColorScheme scheme) {
        var axe = new AxeBuilder(page)
                // Without it axe opens a page of its own for each run, which a busy machine may not do in time.
                .setLegacyMode(true)
                .options(violationsAlone())
                .exclude(List.of(CONNECTION_INDICATOR));
        if (scheme == ColorScheme.DARK) {
            axe.withRules(COLOURS);
        }
        return axe.analyze().getViolations().stream()
                .map(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }

    /** What is in order is not described node by node, which takes longer than finding it. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** In both themes, at the desk and on the side panel; leaves the screen at the desk in daylight. */
    static List<String> findsAnywhereIn(Person person) {
        var found = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(Person.PANEL_WIDTH, Person.DESK_WIDTH)) {
                found.addAll(findsIn(person.wide(width).in(scheme).page(), scheme));
            }
        }
        person.in(ColorScheme.LIGHT);
        return found;
    }
}
