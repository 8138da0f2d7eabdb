package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.application.audit.AuditLine;
import org.huddleboard.goals.application.audit.AuditResult;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Sheet;

/** What a finished self-audit shows: strengths, what to develop, what to look at again. */
class ResultPart extends Div {
    ResultPart(AuditResult result) {
        addClassName("audit-result");
        var columns = new Div(
                column(result, "goals.audit.strengths", "goals.audit.strengthsNone", result.of(AuditFinding.STRENGTH)),
                column(result, "goals.audit.develop", "goals.audit.developNone", result.of(AuditFinding.DEVELOP)));
        columns.addClassName("audit-result__columns");
        var again = Stream.concat(
                        result.of(AuditFinding.SECOND_LOOK).stream(), result.of(AuditFinding.NO_EXAMPLE).stream())
                .toList();
        if (!again.isEmpty()) {
            columns.add(column(result, "goals.audit.again", "goals.audit.developNone", again));
        }
        add(columns);
        var steady = result.of(AuditFinding.STEADY);
        if (!steady.isEmpty()) {
            var names = steady.stream()
                    .map(line -> SubjectWords.name(this, line.subject()))
                    .collect(Collectors.joining(", "));
            var line = new Paragraph(getTranslation("goals.audit.steady", names));
            line.addClassName("audit-result__steady");
            add(line);
        }
        add(new AudienceLine(getTranslation("goals.audit.sees")));
    }

    private Component column(AuditResult result, String heading, String none, List<AuditLine> lines) {
        var sheet = new Sheet(new H2(getTranslation(heading)));
        sheet.addClassName("audit-result__column");
        if (lines.isEmpty()) {
            sheet.add(new Paragraph(getTranslation(none)));
        }
        lines.forEach(line -> sheet.add(new FindingCard(result.id(), line)));
        return sheet;
    }
}
