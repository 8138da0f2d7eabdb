package org.huddleboard.cohesion.ui.method;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table of figures that scrolls sideways on a narrow screen; the first cell names its row. */
class MethodTable extends Div {
    MethodTable(String caption, List<String> headings, List<List<String>> rows) {
        addClassName("team-method__table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        headings.forEach(heading -> head.add(headCell(heading, "col")));
        table.getHead().add(head);
        rows.forEach(cells -> {
            var row = new NativeTableRow(headCell(cells.getFirst(), "row"));
            cells.stream().skip(1).map(NativeTableCell::new).forEach(row::add);
            table.getBody().add(row);
        });
        add(table);
    }

    private static NativeTableHeaderCell headCell(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
