package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.shared.ui.Sheet;

/** Other figures of the same week, so that none is read alone: how quick beside how good. */
class BesideSheet extends Sheet {
    private static final int SHOWN = 3;

    BesideSheet(FigurePage page) {
        addClassName("figure-beside");
        var others = others(page);
        setVisible(!others.isEmpty());
        var values = new DescriptionList();
        others.forEach(other -> {
            var value = new DescriptionList.Description(other.value());
            value.addClassNames(
                    "hb-fig",
                    "hb-fig--s",
                    "figure-beside__" + other.variation().name().toLowerCase(Locale.ROOT));
            values.add(new DescriptionList.Term(other.name()), value);
        });
        add(new H2(getTranslation("kpi.figure.beside")), values, new Paragraph(said(others)));
    }

    private static List<FigureLine> others(FigurePage page) {
        return Stream.concat(Stream.of(KpiCode.AVERAGE_HANDLE_TIME), KpiCode.besideHandleTime().stream())
                .filter(code -> code != page.line().code())
                .flatMap(code -> page.board().line(code).stream())
                .limit(SHOWN)
                .toList();
    }

    private String said(List<FigureLine> others) {
        var signals = others.stream().filter(FigureLine::standsOut).toList();
        return signals.isEmpty()
                ? getTranslation("kpi.figure.besideUsual", others.size())
                : signals.stream()
                        .map(line -> getTranslation("kpi.figure.besideSignal", line.name(), line.sentence()))
                        .collect(Collectors.joining(" "));
    }
}
