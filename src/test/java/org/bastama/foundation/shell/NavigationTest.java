package org.bastama.foundation.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({"KK,Басқару", "RU,Администрирование", "EN,Administration"})
    void pagesOfAdministrationStandBehindOneEntry(Language language, String label) {
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(language);
        go("about");
        assertThat(label(fold(1))).isEqualTo(label);
        assertThat(paths(_find(fold(1), RouterLink.class)))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(path -> path.startsWith("administration/"));
        assertThat(paths(shown())).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(15);
        assertThat(unfolded()).hasSizeLessThanOrEqualTo(7).noneMatch(path -> path.startsWith("administration/"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL", "MODERATOR"})
    void whoHasADeskFindsTheOwnPagesBehindOneEntry(Role role) {
        SignedInAs.roles(role);
        openBrowser(Language.EN);
        go("about");
        assertThat(label(_get(NavigationFold.class))).isEqualTo("My pages");
        assertThat(paths(_find(_get(NavigationFold.class), RouterLink.class)))
                .hasSize(5)
                .allMatch(path -> path.startsWith("my/"));
        assertThat(unfolded()).hasSizeLessThanOrEqualTo(6).contains(role == Role.OFFICIAL ? "desk" : "moderation");
    }

    @Test
    void whoHasNoDeskFindsTheOwnPagesBehindOneEntryToo() {
        SignedInAs.roles();
        openBrowser(Language.EN);
        go("about");
        assertThat(paths(_find(_get(NavigationFold.class), RouterLink.class))).contains("my/petitions");
        assertThat(unfolded()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void whoIsNotSignedInHasNothingToUnfold() {
        openBrowser(Language.EN);
        go("about");
        assertThat(_find(NavigationFold.class)).isEmpty();
        assertThat(unfolded()).isNotEmpty().noneMatch(path -> path.startsWith("my/"));
    }

    @Test
    void whereOneIsIsMarkedWithinTheFold() {
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(Language.EN);
        go("administration/people");
        assertThat(_find(fold(1), RouterLink.class))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(link -> link.getElement().getAttribute("href"))
                .containsExactly("administration/people");
    }

    private static NavigationFold fold(int place) {
        return _find(NavigationFold.class).get(place);
    }

    private static String label(NavigationFold fold) {
        return fold.getElement().getChild(0).getText();
    }

    private static List<RouterLink> shown() {
        return _find(_get(Nav.class, spec -> spec.withId("navigation")), RouterLink.class);
    }

    private static List<String> unfolded() {
        var folded = _find(NavigationFold.class).stream()
                .flatMap(fold -> _find(fold, RouterLink.class).stream())
                .toList();
        return paths(shown().stream().filter(link -> !folded.contains(link)).toList());
    }

    private static List<String> paths(List<RouterLink> links) {
        return links.stream()
                .map(link -> link.getElement().getAttribute("href"))
                .toList();
    }
}
