package org.huddleboard.shell.privacy;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.people.Role;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shell.privacy.RightsTable.Right;

/** Who may do what, and how far it reaches. */
class RightsSheet extends Sheet {
    RightsSheet(Map<Action, List<Right>> rights) {
        super();
        addClassName("privacy-view__rights");
        var table = new NativeTable();
        table.setCaptionText(getTranslation("shell.privacy.rights.heading"));
        table.getHead().add(head());
        rights.forEach((action, holders) -> table.getBody().add(row(action, holders)));
        add(new Paragraph(getTranslation("shell.privacy.rights.why")), table);
    }

    private NativeTableRow head() {
        var what = new NativeTableHeaderCell(getTranslation("shell.privacy.rights.what"));
        var who = new NativeTableHeaderCell(getTranslation("shell.privacy.rights.who"));
        what.getElement().setAttribute("scope", "col");
        who.getElement().setAttribute("scope", "col");
        return new NativeTableRow(what, who);
    }

    private NativeTableRow row(Action action, List<Right> holders) {
        var what = new NativeTableHeaderCell(getTranslation("shell.privacy.action." + action));
        what.getElement().setAttribute("scope", "row");
        return new NativeTableRow(what, new NativeTableCell(who(holders)));
    }

    /** "Agents, team leaders (own team); site managers (own site)". */
    private String who(List<Right> holders) {
        var byReach = holders.stream()
                .collect(Collectors.groupingBy(
                        Right::reach, LinkedHashMap::new, Collectors.mapping(Right::role, Collectors.toList())));
        return byReach.entrySet().stream()
                .map(entry -> getTranslation("shell.privacy.reach." + entry.getKey(), names(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String names(List<Role> roles) {
        return roles.stream().map(role -> getTranslation("shell.role." + role)).collect(Collectors.joining(", "));
    }
}
