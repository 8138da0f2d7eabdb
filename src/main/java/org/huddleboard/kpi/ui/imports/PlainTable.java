package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table of texts that scrolls sideways on a narrow screen. */
class PlainTable extends Div {
    PlainTable(String caption, List<String> headings, List<List<String>> rows) {
        addClassName("imports-view__table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        headings.forEach(heading -> {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(texts -> {
            var row = new NativeTableRow();
            texts.forEach(text -> row.add(new NativeTableCell(text)));
            table.getBody().add(row);
        });
        add(table);
    }
}
