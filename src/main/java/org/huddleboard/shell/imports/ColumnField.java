package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.Heading;
import org.huddleboard.shared.imports.mapping.LengthUnit;
import org.huddleboard.shared.imports.mapping.MappableColumn;
import org.jspecify.annotations.Nullable;

/** One thing that is needed of a file, the column that has it, and the unit of its bare numbers. */
class ColumnField extends Div {
    private final transient MappableColumn column;
    private final Select<Heading> heading = new Select<>();
    private final Select<LengthUnit> unit = new Select<>();

    ColumnField(MappableColumn column, List<Heading> headings, Runnable changed) {
        this.column = column;
        addClassName("mapping-panel__field");
        heading.setLabel(getTranslation(column.label()));
        heading.setItems(headings);
        heading.setItemLabelGenerator(this::name);
        heading.setEmptySelectionAllowed(true);
        heading.setEmptySelectionCaption(getTranslation("imports.map.notInFile"));
        unit.setLabel(getTranslation("imports.map.unit"));
        unit.setItems(LengthUnit.values());
        unit.setItemLabelGenerator(of ->
                of == null ? getTranslation("imports.map.unit.auto") : getTranslation("imports.map.unit." + of.name()));
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("imports.map.unit.auto"));
        add(heading, unit);
        mind();
        heading.addValueChangeListener(_ -> {
            mind();
            changed.run();
        });
        unit.addValueChangeListener(_ -> changed.run());
    }

    /** The unit is asked only of lengths of time, once their column is chosen. */
    private void mind() {
        unit.setVisible(column.cells() == CellKind.LENGTH && !heading.isEmpty());
        heading.setInvalid(false);
    }

    private String name(@Nullable Heading of) {
        if (of == null) {
            return getTranslation("imports.map.notInFile");
        }
        var text = of.text().isBlank() ? getTranslation("imports.map.noHeading") : of.text();
        return of.nth() == 1 ? text : getTranslation("imports.map.nth", text, of.nth());
    }

    MappableColumn column() {
        return column;
    }

    void choose(@Nullable Heading of, @Nullable LengthUnit in) {
        heading.setValue(of);
        unit.setValue(in);
        mind();
    }

    Optional<Heading> chosen() {
        return heading.getOptionalValue();
    }

    Optional<LengthUnit> unit() {
        return unit.getOptionalValue().filter(_ -> unit.isVisible());
    }

    /** What its cells were taken for, or that it is needed. */
    void say(String line) {
        heading.setHelperText(line);
    }

    void refuse(String why) {
        heading.setErrorMessage(why);
        heading.setInvalid(true);
    }

    void aim() {
        heading.focus();
    }
}
