package org.bastama.configuration;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Ends a start that lacks what has no default, and names everything that is missing at once. */
@Component
class RequiredSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Profiles POSTGRES = Profiles.of("postgres");

    static final String MASTER_KEY = "bastama.master-key";

    /** The variables of {@code application-postgres.yaml} without a default, by the settings that read them. */
    private static final Map<String, List<String>> VARIABLES = variables();

    private static Map<String, List<String>> variables() {
        var variables = new LinkedHashMap<String, List<String>>();
        variables.put("spring.datasource.url", List.of("PGHOST", "PGDATABASE"));
        variables.put("spring.datasource.username", List.of("PGUSER"));
        variables.put("spring.datasource.password", List.of("PGPASSWORD"));
        variables.put("bastama.base-url", List.of("BASTAMA_BASE_URL"));
        variables.put(MASTER_KEY, List.of("BASTAMA_MASTER_KEY"));
        variables.put("bastama.mail-from", List.of("BASTAMA_MAIL_FROM"));
        variables.put("bastama.operator", List.of("BASTAMA_OPERATOR"));
        variables.put("bastama.contact", List.of("BASTAMA_CONTACT"));
        variables.put("spring.mail.host", List.of("BASTAMA_MAIL_HOST"));
        return variables;
    }

    /** On a PostgreSQL server already the conditions of the configuration read what may be missing. */
    static class BeforeConditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            if (context.getEnvironment().acceptsProfiles(POSTGRES)) {
                check(context.getEnvironment());
            }
        }
    }

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    /** Before any bean is made that would fail for want of them. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        check(Objects.requireNonNull(environment));
    }

    static void check(Environment environment) {
        var settings = environment.acceptsProfiles(POSTGRES) ? VARIABLES.keySet() : List.of(MASTER_KEY);
        var missing = settings.stream()
                .filter(setting -> !isSet(environment, setting))
                .flatMap(setting -> VARIABLES.getOrDefault(setting, List.of()).stream())
                .filter(variable -> environment.getProperty(variable, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new SettingsMissing("These settings have no default and are missing: " + String.join(", ", missing));
        }
        if (!isKey(environment.getProperty(MASTER_KEY, ""))) {
            throw new SettingsMissing("BASTAMA_MASTER_KEY is not the base64 of 32 random bytes");
        }
        if (environment.acceptsProfiles(POSTGRES)) {
            PasskeySettings.check(environment);
            ProviderSettings.check(environment);
        }
    }

    private static boolean isSet(Environment environment, String setting) {
        try {
            var value = environment.getProperty(setting, "");
            return !value.isBlank()
                    && !value.contains("${")
                    && VARIABLES.getOrDefault(setting, List.of()).stream()
                            .noneMatch(variable ->
                                    environment.getProperty(variable, "unset").isBlank());
        } catch (IllegalArgumentException unresolved) {
            return false;
        }
    }

    private static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip()).length == 32;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
