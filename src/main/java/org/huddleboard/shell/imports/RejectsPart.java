package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Rejected;
import org.huddleboard.shared.imports.RejectsFile;

/** The first rows that were left out, with the rest to download. */
class RejectsPart extends Div {
    private static final int MOST = 50;
    private static final String FILE = "rejected-rows.csv";

    RejectsPart(ImportResult result, Messages messages) {
        this(result.rejected(), result.rejectedRows(), messages);
    }

    RejectsPart(List<Rejected> rejected, long all, Messages messages) {
        setVisible(!rejected.isEmpty());
        addClassName("imports-view__rejects");
        add(
                new PlainTable(
                        getTranslation("imports.screen.rejected", all),
                        List.of(
                                getTranslation("imports.screen.column.line"),
                                getTranslation("imports.screen.column.column"),
                                getTranslation("imports.screen.column.value"),
                                getTranslation("imports.screen.column.reason")),
                        rejected.stream()
                                .limit(MOST)
                                .map(row -> List.of(
                                        String.valueOf(row.line()),
                                        row.column(),
                                        row.value(),
                                        row.reason().in(getLocale(), messages)))
                                .toList()),
                download(rejected, messages));
    }

    /** Reads the rows handed over, no service: a download runs beside the session. */
    private Anchor download(List<Rejected> rejected, Messages messages) {
        var language = getLocale();
        var anchor = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = RejectsFile.of(rejected, language, messages);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/csv", bytes.length);
                }),
                getTranslation("imports.screen.download", rejected.size()));
        anchor.getElement().setAttribute("download", FILE);
        return anchor;
    }
}
