package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;

/** What would come of a file, before anything is written. */
class PreviewPanel extends Sheet {
    PreviewPanel(ImportResult result, Messages messages, Runnable letIn, Runnable map, Runnable leave) {
        addClassName("imports-view__preview");
        var format = FormatName.of(result.format(), this::getTranslation);
        add(new H2(getTranslation("imports.screen.preview.headline", result.rows(), format)));
        add(new CountsLine(result));
        var remarks = result.remarks().stream()
                .map(remark -> remark.in(getLocale(), messages))
                .collect(Collectors.joining(" "));
        add(new Paragraph(remarks));
        if (!result.sample().isEmpty()) {
            add(new PlainTable(
                    getTranslation("imports.screen.preview.sample"),
                    List.of(
                            getTranslation("imports.screen.column.who"),
                            getTranslation("imports.screen.column.when"),
                            getTranslation("imports.screen.column.what"),
                            getTranslation("imports.screen.column.figure")),
                    result.sample().stream()
                            .map(line -> List.of(line.who(), line.when(), getTranslation(line.what()), line.figure()))
                            .toList()));
        }
        add(new UnmatchedLine(result), new RejectsPart(result, messages));
        var go = new PrimaryButton(getTranslation("imports.screen.letIn"), _ -> letIn.run());
        go.setDisableOnClick(true);
        go.setEnabled(result.accepted() > 0);
        var buttons = new Div(
                go,
                new SoftButton(getTranslation("imports.map.open"), _ -> map.run()),
                new SoftButton(getTranslation("imports.screen.leave"), _ -> leave.run()));
        buttons.addClassName("imports-view__ways");
        add(new Paragraph(getTranslation("imports.screen.preview.nothingYet")), buttons);
    }
}
