package org.huddleboard.tips.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class TipsApiTests {
    @Autowired
    WebApplicationContext spring;

    @Autowired
    TipWriting writing;

    @Test
    void aProgramFindsTipsWithALetterWrong() throws Exception {
        var http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        var centre = new TestCentre(spring);
        var grace = centre.agent("Grace Obi", centre.team("Voice"));
        var words = new TipWords(
                TipKind.TIP,
                ContactReason.METER_READING,
                TipChannel.VOICE,
                "en",
                "Zeppelin over the meter",
                "",
                "",
                "Send the photo link.",
                "I will stay on.",
                "Hanging up.");
        centre.as(grace, () -> writing.write(new WriteTip(UUID.randomUUID(), words)));

        http.perform(get("/api/v1/tips?q=zepelin").header("Authorization", "Bearer " + centre.token("tips:read")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].title").value("Zeppelin over the meter"))
                .andExpect(jsonPath("$[0].do").value("Send the photo link."))
                .andExpect(jsonPath("$[0].say").value("I will stay on."))
                .andExpect(jsonPath("$[0].avoid").value("Hanging up."))
                .andExpect(jsonPath("$[0].reason").value("METER_READING"))
                .andExpect(jsonPath("$[0].channel").value("VOICE"))
                .andExpect(jsonPath("$[0].language").value("en"))
                .andExpect(jsonPath("$[0].author").value("Grace Obi"))
                .andExpect(jsonPath("$[0].verifiedUntil").isString())
                .andExpect(jsonPath("$[0].needsCheck").value(true));
        http.perform(get("/api/v1/tips?q=zepelin").header("Authorization", "Bearer " + centre.token("kpi:read")))
                .andExpect(status().isForbidden());
    }
}
