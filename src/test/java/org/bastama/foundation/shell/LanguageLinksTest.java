package org.bastama.foundation.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;

class LanguageLinksTest extends ViewTest {

    @Test
    void theLanguagesLeadToThePageWithAllThatItWasAskedFor() {
        go("petitions?q=%D0%B0%26b%2Bc+d&state=open&state=closed&lang=en");
        assertThat(links()).hasSize(Language.all().size()).allSatisfy(link -> {
            assertThat(link.getHref()).startsWith("/petitions?");
            assertThat(query(link).getParameters("q")).containsExactly("а&b+c d");
            assertThat(query(link).getParameters("state")).containsExactly("open", "closed");
        });
        assertThat(links())
                .extracting(link -> query(link).getParameters("lang"))
                .containsExactlyElementsOf(Language.all().stream()
                        .map(language -> List.of(language.code()))
                        .toList());
    }

    @Test
    void theyFollowTheReader() {
        go("petitions?q=old");
        go("petitions?page=2");
        assertThat(links())
                .allSatisfy(link -> assertThat(query(link).excluding("lang").getQueryString())
                        .isEqualTo("page=2"));
        go("my/signatures?key=AbC_-1");
        assertThat(links()).allSatisfy(link -> {
            assertThat(link.getHref()).startsWith("/my/signatures?");
            assertThat(query(link).getParameters("key")).containsExactly("AbC_-1");
        });
        go("about");
        assertThat(links())
                .extracting(Anchor::getHref)
                .containsExactly("/about?lang=kk", "/about?lang=ru", "/about?lang=en");
    }

    private static List<Anchor> links() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getElement().hasAttribute("hreflang")
                        && link.getElement().hasAttribute("title"))
                .toList();
    }

    private static QueryParameters query(Anchor link) {
        return QueryParameters.fromString(link.getHref().split("\\?", 2)[1]);
    }
}
