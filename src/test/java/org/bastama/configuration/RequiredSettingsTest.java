package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class RequiredSettingsTest {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private static final Map<String, String> ALL = Map.of(
            "PGHOST", "localhost",
            "PGDATABASE", "bastama",
            "PGUSER", "bastama",
            "PGPASSWORD", "secret",
            "BASTAMA_BASE_URL", "https://bastama.example",
            "BASTAMA_MASTER_KEY", KEY,
            "BASTAMA_MAIL_HOST", "localhost",
            "BASTAMA_OPERATOR", "Civic Foundation",
            "BASTAMA_CONTACT", "hello@bastama.example",
            "BASTAMA_MAIL_FROM", "Bastama <no-reply@bastama.example>");

    @Test
    void startsWithEverything() {
        assertThatCode(() -> start("postgres", ALL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PGHOST",
                "PGDATABASE",
                "PGUSER",
                "PGPASSWORD",
                "BASTAMA_BASE_URL",
                "BASTAMA_MASTER_KEY",
                "BASTAMA_MAIL_HOST",
                "BASTAMA_MAIL_FROM",
                "BASTAMA_OPERATOR",
                "BASTAMA_CONTACT"
            })
    void namesWhatIsMissing(String variable) {
        var settings = new HashMap<>(ALL);
        settings.remove(variable);
        assertThatThrownBy(() -> start("postgres", settings))
                .isInstanceOf(SettingsMissing.class)
                .hasMessageEndingWith(": " + variable);
        settings.put(variable, " ");
        assertThatThrownBy(() -> start("postgres", settings)).hasMessageEndingWith(": " + variable);
    }

    @Test
    void namesAllOfThemAtOnce() {
        assertThatThrownBy(() -> start("postgres", Map.of("PGHOST", "localhost", "PGDATABASE", "bastama")))
                .hasMessageContaining("PGUSER, PGPASSWORD, BASTAMA_BASE_URL, BASTAMA_MASTER_KEY");
    }

    @Test
    void aSettingOfItsOwnReplacesTheVariable() {
        var settings = new HashMap<>(ALL);
        settings.remove("BASTAMA_BASE_URL");
        settings.put("bastama.base-url", "https://bastama.example");
        assertThatCode(() -> start("postgres", settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "c2hvcnQ="})
    void theMasterKeyHas32Bytes(String key) {
        var settings = new HashMap<>(ALL);
        settings.put("BASTAMA_MASTER_KEY", key);
        assertThatThrownBy(() -> start("postgres", settings)).hasMessageContaining("32 random bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://bastama.example", "http://localhost.example", "bastama.example", "ftp://x"})
    void anAddressWherePasskeysDoNotWorkIsRefused(String address) {
        var settings = new HashMap<>(ALL);
        settings.put("BASTAMA_BASE_URL", address);
        assertThatThrownBy(() -> start("postgres", settings))
                .isInstanceOf(SettingsMissing.class)
                .hasMessageContaining("BASTAMA_BASE_URL is not an address over HTTPS");
        settings.put("BASTAMA_BASE_URL", "http://localhost:8080");
        assertThatCode(() -> start("postgres", settings)).doesNotThrowAnyException();
    }

    @Test
    void passkeysBelongToTheHostOrADomainAboveIt() {
        var settings = new HashMap<>(ALL);
        settings.put("BASTAMA_BASE_URL", "https://petitions.bastama.example");
        for (var domain : new String[] {"petitions.bastama.example", "bastama.example", ""}) {
            settings.put("bastama.sign-in.relying-party", domain);
            assertThatCode(() -> start("postgres", settings)).doesNotThrowAnyException();
        }
        for (var domain : new String[] {"evil.example", "stama.example", "x.petitions.bastama.example"}) {
            settings.put("bastama.sign-in.relying-party", domain);
            assertThatThrownBy(() -> start("postgres", settings))
                    .hasMessageContaining("bastama.sign-in.relying-party is neither");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration.eid.client-id", "registration.eid.client-secret", "provider.eid.issuer-uri"})
    void aProviderByHalvesIsRefused(String setting) {
        var prefix = "spring.security.oauth2.client.";
        var settings = new HashMap<>(ALL);
        settings.put(prefix + "registration.eid.client-id", "bastama");
        settings.put(prefix + "registration.eid.client-secret", "secret");
        settings.put(prefix + "registration.eid.scope", "openid,email");
        settings.put(prefix + "provider.eid.issuer-uri", "https://id.example");
        settings.put(prefix + "provider.eid.jwk-set-uri", "https://id.example/keys");
        assertThatCode(() -> start("postgres", settings)).doesNotThrowAnyException();
        settings.put(prefix + setting, "");
        assertThatThrownBy(() -> start("postgres", settings))
                .isInstanceOf(SettingsMissing.class)
                .hasMessageEndingWith(": " + prefix + setting);
    }

    @Test
    void withoutAProfileTheMasterKeyIsNeededToo() {
        assertThatThrownBy(() -> start("default", Map.of())).hasMessageEndingWith(": BASTAMA_MASTER_KEY");
        assertThatCode(() -> start("default", Map.of(RequiredSettings.MASTER_KEY, KEY)))
                .doesNotThrowAnyException();
    }

    @Test
    void isToldInWords() throws Exception {
        var analysis = new SettingsMissing.Analyzer()
                .analyze(new IllegalStateException(new SettingsMissing("PGHOST is missing")));
        assertThat(analysis.getDescription()).isEqualTo("PGHOST is missing.");
        assertThat(analysis.getAction()).contains("docs/operations.md");
        var factories = PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/spring.factories"));
        assertThat(factories).containsEntry(FailureAnalyzer.class.getName(), SettingsMissing.Analyzer.class.getName());
    }

    @Test
    void isToldBeforeConditionsReadWhatIsMissing() throws Exception {
        var context = new GenericApplicationContext();
        context.getEnvironment().setActiveProfiles("postgres");
        assertThatThrownBy(() -> new RequiredSettings.BeforeConditions().initialize(context))
                .isInstanceOf(SettingsMissing.class);
        var factories = PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/spring.factories"));
        assertThat(factories)
                .containsEntry(
                        ApplicationContextInitializer.class.getName(),
                        RequiredSettings.BeforeConditions.class.getName());
    }

    private static void start(String profile, Map<String, String> settings) throws Exception {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("settings", new HashMap<>(settings)));
        environment.setActiveProfiles(profile);
        if (profile.equals("postgres")) {
            new YamlPropertySourceLoader()
                    .load("production", new ClassPathResource("application-postgres.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        }
        var required = new RequiredSettings();
        required.setEnvironment(environment);
        required.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
