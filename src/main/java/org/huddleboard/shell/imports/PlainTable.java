package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table that scrolls sideways on a narrow screen. */
class PlainTable extends Div {
    private final NativeTable table = new NativeTable();

    PlainTable(String caption, List<String> headings) {
        addClassName("imports-view__table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        headings.forEach(heading -> {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    PlainTable(String caption, List<String> headings, List<List<String>> rows) {
        this(caption, headings);
        rows.forEach(texts -> row(texts.stream().map(NativeTableCell::new).toList()));
    }

    void row(List<NativeTableCell> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        table.getBody().add(row);
    }
}
