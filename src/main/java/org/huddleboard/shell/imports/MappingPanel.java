package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.ColumnMapping;
import org.huddleboard.shared.imports.mapping.FileLook;
import org.huddleboard.shared.imports.mapping.MappableColumn;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.huddleboard.shared.imports.mapping.MappedSample;
import org.huddleboard.shared.imports.mapping.MappedSample.Value;
import org.huddleboard.shared.imports.mapping.SampleReading;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;

/** A file nobody knows yet: which of its columns is which, with its first rows as they would be read. */
class MappingPanel extends Sheet {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMED = 4;

    private final transient FileLook look;
    private final transient MappedWords words;
    private final transient Kept kept;
    private final Select<MappableFormat> base = new Select<>();
    private final Select<DateHabit> dates = new Select<>();
    private final MappingFields fields;
    private final Paragraph missing = new Paragraph();
    private final Div sample = new Div();
    private final TextField name = new TextField();

    /** Told when somebody is content with the mapping. */
    interface Kept {
        void keep(MappingPanel panel, String name, ColumnMapping mapping);
    }

    MappingPanel(FileLook look, Messages messages, Kept kept, Runnable leave) {
        this.look = look;
        this.kept = kept;
        this.words = new MappedWords(messages, getLocale());
        this.fields = new MappingFields(look, this::read);
        addClassName("mapping-panel");
        choices();
        missing.addClassName("mapping-panel__missing");
        missing.getElement().setAttribute("role", "status");
        name.setLabel(getTranslation("imports.map.name"));
        name.setHelperText(getTranslation("imports.map.nameHint"));
        name.setMaxLength(LONGEST_NAME);
        name.setValue(suggestedName());
        var ways = new Div(
                new PrimaryButton(getTranslation("imports.map.keep"), _ -> keep()),
                new SoftButton(getTranslation("imports.screen.leave"), _ -> leave.run()));
        ways.addClassName("imports-view__ways");
        var shape = new Div(base, dates);
        shape.addClassName("imports-view__fields");
        add(
                new H2(getTranslation("imports.map.headline", look.fileName())),
                new Paragraph(getTranslation("imports.map.why")),
                shape,
                fields,
                missing,
                sample,
                name,
                ways);
        base.setValue(likeliest());
    }

    private void choices() {
        base.setLabel(getTranslation("imports.map.row"));
        base.setItems(look.formats());
        base.setItemLabelGenerator(format -> getTranslation("imports.map.row." + format.name()));
        base.setVisible(look.formats().size() > 1);
        base.addValueChangeListener(chosen -> {
            fields.show(chosen.getValue(), chosen.getValue().guess(look.header()));
            read();
        });
        dates.setLabel(getTranslation("imports.map.order"));
        dates.setItems(DateHabit.values());
        dates.setEmptySelectionAllowed(true);
        dates.setEmptySelectionCaption(getTranslation("imports.map.order.auto"));
        dates.setItemLabelGenerator(
                order -> order == null ? getTranslation("imports.map.order.auto") : words.order(order.name()));
        dates.addValueChangeListener(_ -> read());
    }

    /** The shape whose usual names stand above most of the columns. */
    private MappableFormat likeliest() {
        return look.formats().stream()
                .max(Comparator.comparingInt(
                        format -> format.guess(look.header()).headings().size()))
                .orElseThrow();
    }

    private String suggestedName() {
        var bare = look.fileName().replaceFirst("\\.\\w{1,5}$", "").replaceAll("[\\d_\\-. ]+", " ");
        return bare.strip().substring(0, Math.min(LONGEST_NAME, bare.strip().length()));
    }

    private ColumnMapping mapping() {
        return new ColumnMapping(base.getValue().name(), fields.headings(), fields.units(), dates.getOptionalValue());
    }

    /** Reads the first rows as they are said to be now. */
    private void read() {
        var format = base.getValue();
        var read = SampleReading.of(look, format, mapping());
        var needed = format.missing(fields.headings().keySet());
        fields.fields().forEach(field -> {
            var column = field.column().name();
            var found = Optional.ofNullable(read.found().get(column)).map(words::of);
            var needs = needed.stream().anyMatch(set -> set.equals(Set.of(column)));
            field.say(found.orElse(needs ? getTranslation("imports.map.needed") : ""));
        });
        dates.setVisible(read.found().values().stream().anyMatch(MappedSample.Found.Dates.class::isInstance));
        missing.setVisible(!needed.isEmpty());
        missing.setText(getTranslation(
                "imports.map.missing",
                needed.stream().map(set -> anyOf(format, set)).collect(Collectors.joining("; "))));
        sample.removeAll();
        if (!fields.headings().isEmpty()) {
            sample.add(table(format, read));
        }
    }

    private String anyOf(MappableFormat format, Set<String> columns) {
        if (columns.size() > MOST_NAMED) {
            return getTranslation("imports.map.anyMeasure");
        }
        return format.columns().stream()
                .filter(column -> columns.contains(column.name()))
                .map(this::name)
                .distinct()
                .collect(Collectors.joining(" " + getTranslation("imports.map.or") + " "));
    }

    private String name(MappableColumn column) {
        var label = getTranslation(column.label());
        return column.group().isEmpty()
                ? label
                : getTranslation("imports.map.ofMeasure", getTranslation(column.group()), label);
    }

    private PlainTable table(MappableFormat format, MappedSample read) {
        var columns = format.columns().stream()
                .filter(column -> fields.headings().containsKey(column.name()))
                .toList();
        var table = new PlainTable(
                getTranslation("imports.map.sample"),
                columns.stream().map(this::name).toList());
        read.rows()
                .forEach(row -> table.row(columns.stream()
                        .map(column -> cell(row.getOrDefault(column.name(), new Value.Nothing()), column))
                        .toList()));
        return table;
    }

    private NativeTableCell cell(Value value, MappableColumn column) {
        var cell = new NativeTableCell(words.of(value));
        cell.setClassName("mapping-panel__wrong", value instanceof Value.Wrong);
        cell.setClassName("mapping-panel__figure", column.cells() != CellKind.WORDS);
        return cell;
    }

    private void keep() {
        var needed = base.getValue().missing(fields.headings().keySet());
        var refused = needed.stream()
                .flatMap(set -> fields.fields().stream()
                        .filter(field -> set.contains(field.column().name()))
                        .limit(1))
                .toList();
        refused.forEach(field -> field.refuse(getTranslation("imports.map.chooseColumn")));
        refused.stream().findFirst().ifPresent(ColumnField::aim);
        if (name.isEmpty()) {
            refuseName(getTranslation("imports.map.chooseName"));
        } else if (refused.isEmpty() && needed.isEmpty()) {
            kept.keep(this, name.getValue().strip(), mapping());
        }
    }

    void refuseName(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }

    List<ColumnField> columns() {
        return fields.fields();
    }
}
