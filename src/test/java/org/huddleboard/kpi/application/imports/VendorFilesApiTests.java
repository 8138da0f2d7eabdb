package org.huddleboard.kpi.application.imports;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.imports.VendorTables.Table;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Vendors' files handed in by a program: told by their header or by name, and taken back. */
@SpringBootTest
class VendorFilesApiTests {
    private static final String KPI = "/api/v1/imports/kpi?zone=Europe/London&format=";

    @Autowired
    WebApplicationContext spring;

    @Autowired
    @Qualifier("bodyAsItComes")
    Filter bodyAsItComes;

    private MockMvc mvc;
    private String bearer;

    @BeforeEach
    void program() {
        mvc = MockMvcBuilders.webAppContextSetup(spring)
                .addFilters(bodyAsItComes)
                .apply(springSecurity())
                .build();
        bearer = "Bearer " + new TestCentre(spring).token("imports");
    }

    static Stream<Table> tables() {
        return VendorTables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aVendorsFileIsToldByItsHeader(Table table) throws Exception {
        var bytes = new ClassPathResource("imports/vendors/" + table.file()).getContentAsByteArray();
        var answer = hand("auto", bytes)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.format", is(table.format())))
                .andExpect(jsonPath("$.rejected", hasSize(table.rejected().size())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int accepted = JsonPath.read(answer, "$.accepted");
        int unchanged = JsonPath.read(answer, "$.unchanged");

        hand(table.format(), bytes)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accepted", is(0)))
                .andExpect(jsonPath("$.unchanged", is(accepted + unchanged)))
                .andExpect(jsonPath("$.readings", is(0)));

        String id = JsonPath.read(answer, "$.importId");
        mvc.perform(delete("/api/v1/imports/" + id).header(HttpHeaders.AUTHORIZATION, bearer))
                .andExpect(status().isNoContent());
    }

    @Test
    void anUnknownHeaderSaysWhatEachVendorsFileHas() throws Exception {
        var refused = hand("auto", "colour,shape\nred,round\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent());
        for (var table : VendorTables.ALL) {
            refused.andExpect(jsonPath("$.expected", hasKey(table.format())));
        }
        refused.andExpect(jsonPath("$.expected.genesys-agent", hasItem("interval start")));
    }

    private ResultActions hand(String format, byte[] body) throws Exception {
        return mvc.perform(
                post(KPI + format).header(HttpHeaders.AUTHORIZATION, bearer).content(body));
    }
}
