package org.bastama.outside.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AboutViewTest extends ViewTest {

    private static final Map<Language, String> PRIVACY =
            Map.of(Language.KK, "Құпиялық", Language.RU, "Конфиденциальность", Language.EN, "Privacy");

    @ParameterizedTest
    @EnumSource
    void speaksTheReadersLanguage(Language language) {
        openBrowser(language);
        UI.getCurrent().navigate("about/privacy");
        assertThat(_get(H1.class).getText()).isEqualTo(PRIVACY.get(language));
        assertThat(_find(H2.class)).hasSize(6);
    }

    @Test
    void howItWorksIsTheFirstPage() {
        UI.getCurrent().navigate("about");
        assertThat(_get(H1.class).getText()).isEqualTo("How it works");
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Порталды кім жүргізеді, Порталды жүргізетін және ол үшін жауап беретін: Азаматтық қор.",
        "RU, Кто ведёт портал, Портал ведёт и отвечает за него: Азаматтық қор.",
        "EN, Who runs the portal, Азаматтық қор runs this portal and answers for it."
    })
    void whoeverRunsThePortalIsNamedAndCanBeWrittenTo(Language language, String title, String text) {
        openBrowser(language);
        UI.getCurrent().navigate("about");
        assertThat(_find(H2.class)).extracting(H2::getText).endsWith(title);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(text);
        assertThat(_find(Anchor.class, spec -> spec.withText("hello@bastama.example")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("mailto:hello@bastama.example"));
        UI.getCurrent().navigate("about/terms");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain(title);
    }

    @Test
    void anUnknownPageIsNotFound() {
        UI.getCurrent().navigate("about/nothing");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }
}
