package org.huddleboard.cohesion.ui.method;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** How the figures of cohesion are computed, what they cannot say, and how often they have been measured to be wrong. */
@Route(CohesionNavigation.METHOD)
@PageTitle("How this is worked out")
@PermitAll
class MethodView extends Main {
    MethodView() {
        addClassName("team-method");
        var head = new PageHead(getTranslation("cohesion.method.headline"));
        head.under(getTranslation("cohesion.method.under"));
        head.right(CohesionNavigation.link(CohesionNavigation.TEAM, getTranslation("cohesion.own.back")));
        add(head);
        add(sheet("counts", ties(), said("counts.window"), said("counts.not")));
        add(sheet("interaction", said("interaction.parts"), parts(), said("interaction.range")));
        add(sheet("pulse", said("pulse.how"), said("pulse.anonymous")));
        add(sheet("link", said("link.weeks"), said("link.own"), said("link.chance"), said("link.reverse")));
        add(sheet("verdicts", verdicts()));
        add(sheet(
                "errors",
                falseLinks(),
                said("errors.found"),
                found(),
                said("errors.coverage", number(Measured.COVERAGE))));
        add(sheet("limits", said("limits.cause"), said("limits.traps"), said("limits.people")));
    }

    private Sheet sheet(String name, Component... parts) {
        var sheet = new Sheet(new H2(getTranslation("cohesion.method." + name)));
        sheet.add(said(name + ".first"));
        sheet.add(parts);
        return sheet;
    }

    private Paragraph said(String name, Object... arguments) {
        var line = new Said(getTranslation("cohesion.method." + name, arguments));
        line.removeClassName("said");
        return line;
    }

    private MethodTable ties() {
        return table(
                "counts",
                List.of("kind", "from", "weight"),
                Arrays.stream(TieKind.values())
                        .map(kind -> List.of(
                                getTranslation("cohesion.method.kind." + kind),
                                getTranslation("cohesion.method.from." + kind),
                                number(kind.weight())))
                        .toList());
    }

    private MethodTable parts() {
        return table(
                "parts",
                List.of("part", "means", "share"),
                List.of(part("reach", 20), part("reciprocity", 10), part("balance", 15), part("rituals", 15)));
    }

    private List<String> part(String name, int share) {
        return List.of(
                getTranslation("cohesion.method.part." + name),
                getTranslation("cohesion.method.means." + name),
                String.valueOf(share));
    }

    private MethodTable verdicts() {
        return table(
                "verdicts",
                List.of("verdict", "when"),
                List.of(
                        verdict("INSUFFICIENT"),
                        verdict("NO_CLEAR_LINK"),
                        verdict("FRAGILE"),
                        verdict("BOTH"),
                        verdict("MOVES")));
    }

    private List<String> verdict(String name) {
        return List.of(
                getTranslation("cohesion.method.verdict." + name), getTranslation("cohesion.method.when." + name));
    }

    private MethodTable falseLinks() {
        return table(
                "errors",
                List.of("scenario", "ours", "naive"),
                Measured.FALSE.stream()
                        .map(row -> List.of(
                                getTranslation("cohesion.method.scenario." + row.scenario()),
                                percent(row.ours()),
                                percent(row.naive())))
                        .toList());
    }

    private MethodTable found() {
        return table(
                "found",
                List.of("weeks", "percent"),
                Measured.FOUND.stream()
                        .map(row -> List.of(
                                getTranslation("cohesion.method.found.row", row.weeks()), percent(row.percent())))
                        .toList());
    }

    private MethodTable table(String name, List<String> headings, List<List<String>> rows) {
        return new MethodTable(
                getTranslation("cohesion.method.table." + name, Measured.TEAMS),
                headings.stream()
                        .map(heading -> getTranslation("cohesion.method.column." + heading))
                        .toList(),
                rows);
    }

    private String percent(double share) {
        return getTranslation("cohesion.method.percent", number(share));
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
