package org.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.AddressBook;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestWrapper;
import org.springframework.util.ClassUtils;

/** What the very first request to an address is answered with, before any view is made. */
class AddressesTest extends ViewTest {

    /** They say themselves, and kindly, what a link of a mail no longer does, or that nothing waits. */
    private static final Set<String> ALWAYS_THERE =
            Set.of("FounderConfirmationView", "InvitationView", "SignInLinkView", "QuarantineView");

    @Autowired
    JdbcTemplate database;

    @Autowired
    List<AddressBook> books;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/petitions/999999",
                "/petitions/abc",
                "/petitions/0",
                "/petitions/99999999999999999999",
                "/groups/999999",
                "/consultations/999999",
                "/consultations/0",
                "/authorities/nobody",
                "/scoreboard/nobody",
                "/procedures/none",
                "/procedures/open-platform?version=99",
                "/procedures/open-platform?version=x",
                "/about/nothing"
            })
    void whatIsNotThereAnswers404(String address) {
        assertThat(status(address)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/petitions",
                "/petitions/",
                "/groups",
                "/consultations",
                "/consultations?state=open",
                "/authorities/akimat-semey",
                "/scoreboard",
                "/scoreboard/akimat-semey",
                "/procedures/open-platform",
                "/procedures/open-platform?version=1",
                "/about",
                "/about/privacy",
                "/sign-in/unknown-token"
            })
    void whatIsThereAnswers200(String address) {
        assertThat(status(address)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void aPetitionAnswersAsItsPageDoes(PetitionState state) {
        var number = petition(state);
        var expected = switch (state) {
            case DRAFT, GATHERING, IN_MODERATION, RETURNED -> 404;
            case TAKEN_DOWN -> 410;
            default -> 200;
        };
        assertThat(status("/petitions/" + number)).isEqualTo(expected);
    }

    @Test
    void theDirectLinkLeadsToAPetitionThatGathers() {
        var number = petition(PetitionState.GATHERING);
        assertThat(status("/petitions/" + number + "?key=" + PetitionRows.KEY)).isEqualTo(200);
        assertThat(status("/petitions/" + number + "?key=" + "x".repeat(22))).isEqualTo(404);
    }

    @Test
    void aDraftIsThereForItsAuthorOnly() {
        var number = petition(PetitionState.DRAFT);
        SignedInAs.roles();
        assertThat(status("/my/petitions/" + number)).isEqualTo(404);
        var author = SignedInAs.roles();
        database.update(
                "update petitions.petition set author = ? where number = ?",
                author.requireAccount().value(),
                number.value());
        assertThat(status("/my/petitions/" + number)).isEqualTo(200);
        assertThat(status("/petitions/" + number)).isEqualTo(200);
    }

    @Test
    void desksAreNotThereForOthers() {
        assertThat(status("/moderation/petitions/1")).as("is asked to sign in").isEqualTo(200);
        SignedInAs.roles();
        assertThat(status("/moderation")).isEqualTo(404);
        assertThat(status("/moderation/petitions/" + petition(PetitionState.OPEN)))
                .isEqualTo(404);
    }

    @Test
    void whatADeskShowsIsLookedUpToo() {
        SignedInAs.roles(Role.MODERATOR, Role.OFFICIAL);
        assertThat(status("/moderation")).isEqualTo(200);
        assertThat(status("/moderation/petitions/" + petition(PetitionState.OPEN)))
                .isEqualTo(200);
        assertThat(status("/moderation/petitions/" + petition(PetitionState.DRAFT)))
                .isEqualTo(404);
        for (var address : List.of(
                "/moderation/petitions/999999",
                "/moderation/filings/999999",
                "/moderation/reports/00000000-0000-0000-0000-000000000000",
                "/moderation/groups/00000000-0000-0000-0000-000000000000",
                "/my/groups/00000000-0000-0000-0000-000000000000",
                "/desk/999999",
                "/my/consultations/999999",
                "/my/consultations/999999/preview",
                "/my/consultations/999999/contributions",
                "/my/consultations/999999/parts/1/questions")) {
            assertThat(status(address)).as(address).isEqualTo(404);
        }
    }

    @Test
    void everyViewOfSomethingIsLookedUp() {
        var lookedUp = new TreeSet<>(ALWAYS_THERE);
        books.forEach(book -> book.lookups().keySet().forEach(view -> lookedUp.add(view.getSimpleName())));
        assertThat(lookedUp).containsExactlyElementsOf(viewsOfSomething());
    }

    private static Set<String> viewsOfSomething() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("org.bastama")) {
            Class<?> view = ClassUtils.resolveClassName(
                    String.valueOf(found.getBeanClassName()), AddressesTest.class.getClassLoader());
            if (view.getAnnotation(Route.class).value().contains(":") || HasUrlParameter.class.isAssignableFrom(view)) {
                views.add(view.asSubclass(Component.class).getSimpleName());
            }
        }
        return views;
    }

    private PetitionNumber petition(PetitionState state) {
        return new PetitionRows(database).insert(state, null);
    }

    private int status(String address) {
        openBrowser(Language.EN);
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setPathInfo(parts[0]);
        if (parts.length == 2) {
            var pair = parts[1].split("=", 2);
            request.setParameters(new HashMap<>(java.util.Map.of(pair[0], pair[1])));
        }
        var response = new MockHttpServletResponse();
        var service = (VaadinServletService) VaadinService.getCurrent();
        service.modifyIndexHtmlResponse(new IndexHtmlResponse(
                new VaadinServletRequest(new SecurityContextHolderAwareRequestWrapper(request, "ROLE_"), service),
                new VaadinServletResponse(response, service),
                new Document("")));
        return response.getStatus();
    }
}
