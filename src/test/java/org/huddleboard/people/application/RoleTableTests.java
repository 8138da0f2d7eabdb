package org.huddleboard.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huddleboard.shared.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTableTests {
    @Test
    void rowIsReadAsItStands() {
        var table = RoleTable.of("role,action,scope\nAGENT,KPI_TEAM_READ,TEAM\nSCOPE kpi:read,KPI_TEAM_READ,ALL\n");

        assertThat(table.reach("AGENT", Action.KPI_TEAM_READ)).containsExactly(Reach.TEAM);
        assertThat(table.reach("AGENT", Action.KPI_IMPORT)).isEmpty();
        assertThat(table.scopes()).containsExactly("kpi:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BOSS,KPI_IMPORT,ALL", "AGENT,FLY,ALL", "AGENT,KPI_IMPORT,MOON", "AGENT,KPI_IMPORT", "AGENT"})
    void unknownWordStopsTheStart(String row) {
        assertThatThrownBy(() -> RoleTable.of("role,action,scope\n" + row + "\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "role;action;scope\n"})
    void fileWithoutItsHeaderStopsTheStart(String text) {
        assertThatThrownBy(() -> RoleTable.of(text)).isInstanceOf(IllegalStateException.class);
    }
}
