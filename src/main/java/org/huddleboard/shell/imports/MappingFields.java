package org.huddleboard.shell.imports;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.shared.imports.mapping.ColumnMapping;
import org.huddleboard.shared.imports.mapping.FileLook;
import org.huddleboard.shared.imports.mapping.Heading;
import org.huddleboard.shared.imports.mapping.LengthUnit;
import org.huddleboard.shared.imports.mapping.MappableColumn;
import org.huddleboard.shared.imports.mapping.MappableFormat;

/** The things a shape of file consists of, each with the column that has it; measures are added one by one. */
class MappingFields extends Div {
    private final transient FileLook look;
    private final Runnable changed;
    private final List<ColumnField> fields = new ArrayList<>();
    private final Div row = new Div();
    private final Details more = new Details();
    private final Div rest = new Div();
    private final Div measures = new Div();
    private final Select<String> add = new Select<>();
    private transient Map<String, List<MappableColumn>> groups = Map.of();

    MappingFields(FileLook look, Runnable changed) {
        this.look = look;
        this.changed = changed;
        row.addClassName("imports-view__fields");
        rest.addClassName("imports-view__fields");
        more.setSummaryText(getTranslation("imports.map.more"));
        more.add(rest);
        add.setLabel(getTranslation("imports.map.addMeasure"));
        add.setItemLabelGenerator(this::getTranslation);
        add.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                measure(chosen.getValue());
                add.clear();
                offer();
            }
        });
        add(row, more, measures, add);
    }

    /** Lays out the columns of that shape, those filled that the mapping names. */
    void show(MappableFormat format, ColumnMapping mapping) {
        fields.clear();
        row.removeAll();
        rest.removeAll();
        measures.removeAll();
        groups = format.columns().stream()
                .filter(column -> !column.group().isEmpty())
                .collect(Collectors.groupingBy(MappableColumn::group, LinkedHashMap::new, Collectors.toList()));
        var needed = format.format().needs().stream().flatMap(Set::stream).collect(Collectors.toSet());
        format.columns().stream().filter(column -> column.group().isEmpty()).forEach(column -> {
            var shown = needed.contains(column.name()) || mapping.headings().containsKey(column.name());
            (shown ? row : rest).add(field(column));
        });
        groups.forEach((group, columns) -> {
            if (columns.stream().anyMatch(column -> mapping.headings().containsKey(column.name()))) {
                measure(group);
            }
        });
        fields.forEach(field -> fill(field, mapping));
        more.setVisible(rest.getComponentCount() > 0);
        offer();
    }

    private static void fill(ColumnField field, ColumnMapping mapping) {
        var name = field.column().name();
        field.choose(mapping.headings().get(name), mapping.units().get(name));
    }

    private void offer() {
        var shown = fields.stream().map(field -> field.column().group()).collect(Collectors.toSet());
        var left =
                groups.keySet().stream().filter(group -> !shown.contains(group)).toList();
        add.setItems(left);
        add.setVisible(!left.isEmpty());
    }

    private void measure(String group) {
        var name = new H3(getTranslation(group));
        var columns = new Div();
        columns.addClassName("imports-view__fields");
        groups.getOrDefault(group, List.of()).forEach(column -> columns.add(field(column)));
        var block = new Div(name, columns);
        block.addClassName("mapping-panel__measure");
        block.getElement().setAttribute("role", "group").setAttribute("aria-label", name.getText());
        measures.add(block);
    }

    private ColumnField field(MappableColumn column) {
        var field = new ColumnField(column, look.headings(), changed);
        fields.add(field);
        return field;
    }

    List<ColumnField> fields() {
        return List.copyOf(fields);
    }

    Map<String, Heading> headings() {
        var headings = new LinkedHashMap<String, Heading>();
        fields.forEach(field ->
                field.chosen().ifPresent(heading -> headings.put(field.column().name(), heading)));
        return headings;
    }

    Map<String, LengthUnit> units() {
        var units = new LinkedHashMap<String, LengthUnit>();
        fields.forEach(
                field -> field.unit().ifPresent(unit -> units.put(field.column().name(), unit)));
        return units;
    }
}
