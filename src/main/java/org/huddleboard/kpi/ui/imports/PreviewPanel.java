package org.huddleboard.kpi.ui.imports;

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
    PreviewPanel(ImportResult result, Messages messages, Runnable letIn, Runnable leave) {
        addClassName("imports-view__preview");
        add(new H2(getTranslation("kpi.imports.preview.headline", result.rows(), result.format())));
        add(new CountsLine(result));
        var remarks = result.remarks().stream()
                .map(remark -> remark.in(getLocale(), messages))
                .collect(Collectors.joining(" "));
        add(new Paragraph(remarks));
        if (!result.sample().isEmpty()) {
            add(new PlainTable(
                    getTranslation("kpi.imports.preview.sample"),
                    List.of(
                            getTranslation("kpi.imports.column.who"),
                            getTranslation("kpi.imports.column.when"),
                            getTranslation("kpi.imports.column.what"),
                            getTranslation("kpi.imports.column.figure")),
                    result.sample().stream()
                            .map(line -> List.of(line.who(), line.when(), getTranslation(line.what()), line.figure()))
                            .toList()));
        }
        add(new UnmatchedLine(result), new RejectsPart(result, messages));
        var go = new PrimaryButton(getTranslation("kpi.imports.letIn"), _ -> letIn.run());
        go.setDisableOnClick(true);
        go.setEnabled(result.accepted() > 0);
        var buttons = new Div(go, new SoftButton(getTranslation("kpi.imports.leave"), _ -> leave.run()));
        buttons.addClassName("imports-view__ways");
        add(new Paragraph(getTranslation("kpi.imports.preview.nothingYet")), buttons);
    }
}
