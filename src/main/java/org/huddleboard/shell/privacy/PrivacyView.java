package org.huddleboard.shell.privacy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.privacy.Audience;
import org.huddleboard.privacy.AuditSeen;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.privacy.MyData;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** Who sees what: audiences, roles, how long things are kept, who looked, and one's own data to take away. */
@Route("privacy")
@PageTitle("Who sees what")
@PermitAll
class PrivacyView extends Main {
    private static final List<String> KEPT = List.of(
            "cards",
            "asks",
            "sorted",
            "drafts",
            "figures",
            "between",
            "goals",
            "growth",
            "coaching",
            "ideas",
            "hours",
            "trail",
            "account");

    PrivacyView(
            RightsTable rights,
            MyAudit audit,
            MyData data,
            PeopleDirectory directory,
            CurrentMember me,
            Memberships memberships) {
        addClassName("privacy-view");
        var head = new PageHead(getTranslation("shell.privacy.headline"));
        head.under(getTranslation("shell.privacy.under"));
        head.right(download(data));
        var lines = audit.latest();
        var people = directory.people(lines.stream()
                .map(AuditSeen::by)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var trail = new TrailSheet(lines, people, memberships.zoneOf(me.id()));
        add(head, audiences(), kept(), trail, new RightsSheet(rights.rights()));
    }

    private Anchor download(MyData data) {
        var file = DownloadHandler.fromInputStream(_ -> {
            var bytes = data.asJson();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "huddleboard-my-data.json", "application/json", bytes.length);
        });
        var link = new Anchor(file, getTranslation("shell.privacy.download"));
        link.addClassNames("hb-button", "hb-button--primary");
        return link;
    }

    private Sheet audiences() {
        var list = new DescriptionList();
        for (var audience : Audience.values()) {
            list.add(
                    new DescriptionList.Term(getTranslation("shell.privacy.audience." + audience)),
                    new DescriptionList.Description(getTranslation("shell.privacy.audience." + audience + ".means")));
        }
        return new Sheet(
                new H2(getTranslation("shell.privacy.audience.heading")),
                new Paragraph(getTranslation("shell.privacy.audience.why")),
                list);
    }

    private Sheet kept() {
        var list = new DescriptionList();
        for (var what : KEPT) {
            list.add(
                    new DescriptionList.Term(getTranslation("shell.privacy.kept." + what)),
                    new DescriptionList.Description(getTranslation("shell.privacy.kept." + what + ".how")));
        }
        return new Sheet(new H2(getTranslation("shell.privacy.kept.heading")), list);
    }
}
