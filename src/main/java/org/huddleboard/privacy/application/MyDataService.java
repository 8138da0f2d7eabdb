package org.huddleboard.privacy.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.privacy.MyData;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what every module keeps about a member, for that member alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('BOARD_USE')")
class MyDataService implements MyData {
    private final List<PersonalDataHolder> holders;
    private final CurrentMember me;
    private final JsonMapper json;

    MyDataService(List<PersonalDataHolder> holders, CurrentMember me, JsonMapper json) {
        this.holders = holders;
        this.me = me;
        this.json = json;
    }

    @Override
    public Map<String, List<Map<String, String>>> everything() {
        var found = new LinkedHashMap<String, List<Map<String, String>>>();
        holders.forEach(holder -> found.putAll(holder.export(me.id())));
        return found;
    }

    @Override
    public byte[] asJson() {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(everything());
    }
}
