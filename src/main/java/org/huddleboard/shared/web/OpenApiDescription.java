package org.huddleboard.shared.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the calls at {@code /api/v1/openapi.json}. */
@Configuration
class OpenApiDescription {
    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Huddleboard")
                        .version("v1")
                        .description(
                                "Imports, teams, members and figures. Every refusal is a problem detail (RFC 9457)."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A token made by an administrator, with scopes.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
