package org.huddleboard.tips.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.NotFound;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipId;

/** The ways into the screens of tips; what a reload should keep stands in the address. */
final class TipsNavigation {
    static final String LIST = "tips";
    static final String WRITE = "tips/write";
    static final String CHANGE = "tips/change/:tip";
    static final String TIP = "tips/:tip";
    static final String PARAMETER = "tip";

    static final String WORDS = "q";
    static final String REASON = "reason";
    static final String CHANNEL = "channel";

    private TipsNavigation() {}

    static RouteParameters of(TipId tip) {
        return new RouteParameters(PARAMETER, tip.toString());
    }

    static String path(TipId tip) {
        return LIST + "/" + tip;
    }

    static RouterLink tip(TipId tip, String text) {
        return new RouterLink(text, TipPage.class, of(tip));
    }

    static RouterLink write(String text) {
        return button(new RouterLink(text, WriteTipView.class));
    }

    static RouterLink change(TipId tip, String text) {
        return button(new RouterLink(text, ChangeTipView.class, of(tip)));
    }

    static RouterLink list(String text) {
        return new RouterLink(text, TipsView.class);
    }

    private static RouterLink button(RouterLink link) {
        link.addClassName("hb-button");
        return link;
    }

    static void toTip(TipId tip) {
        UI.getCurrentOrThrow().navigate(TipPage.class, of(tip));
    }

    static void toList() {
        UI.getCurrentOrThrow().navigate(TipsView.class);
    }

    static QueryParameters query(String words, Optional<ContactReason> reason, Optional<TipChannel> channel) {
        var query = new HashMap<String, String>();
        if (!words.isBlank()) {
            query.put(WORDS, words);
        }
        reason.ifPresent(chosen -> query.put(REASON, chosen.name()));
        channel.ifPresent(chosen -> query.put(CHANNEL, chosen.name()));
        return QueryParameters.simple(Map.copyOf(query));
    }

    /** A part of an address that should name a tip; an id that is none names nothing. */
    static TipId id(RouteParameters parameters) {
        try {
            return new TipId(UUID.fromString(parameters.get(PARAMETER).orElseThrow(NotFound::new)));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
