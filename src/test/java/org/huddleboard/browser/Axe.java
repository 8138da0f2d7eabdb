package org.huddleboard.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What axe finds on a screen as it stands. */
final class Axe {

    /** Laid into a page once a load; the library around it does so at every question. */
    private static final String AXE = "() => { " + AxeBuilder.getAxeScript() + " }";

    /** All but Vaadin's connection indicator, which stands outside every landmark and is not ours. */
    private static final String RUN = """
            async options => {
                const { violations } = await axe.run({ exclude: [['vaadin-connection-indicator']] }, options);
                return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(', ')}`);
            }
            """;

    /**
     * The rules that look at colours. The other theme is the same page in other colours, loaded once, so that these
     * are the only ones that can find anything there that they have not found before.
     */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> findsIn(Page page, ColorScheme scheme) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, options(scheme)))
                .stream().map(Object::toString).toList();
    }

    /**
     * What is in order is not described node by node, which takes longer than finding it. Style sheets are not read
     * beforehand, which took as long as the rest: the one rule that would ask for them is an experiment of axe's.
     */
    private static Map<String, Object> options(ColorScheme scheme) {
        var options = new HashMap<String, Object>();
        options.put("resultTypes", List.of("violations"));
        options.put("selectors", false);
        options.put("preload", Map.of("assets", List.of("media")));
        if (scheme == ColorScheme.DARK) {
            options.put("runOnly", Map.of("type", "rule", "values", COLOURS));
        }
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
