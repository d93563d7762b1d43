package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents in the forms of the desk and on the petition's page. */
class AttachmentViewsTest extends ViewTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ActFiles documents;

    @Autowired
    ProposeAct propose;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    PetitionNumber number;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    @Test
    void aDocumentOfTheAnswerIsThereAfterAReloadAndOnThePublicPage() {
        open(official);
        attached().take("answer.txt", "plain".getBytes(StandardCharsets.US_ASCII));
        assertThat(_get(attached(), FileUpload.class).isInvalid()).isTrue();
        attached().take("answer.pdf", PDF);
        open(official);
        assertThat(links()).containsExactly("answer.pdf");
        _get(RadioButtonGroup.class).setValue("partly");
        _setValue(_get(TextArea.class, s -> s.withLabel("Answer in English")), "The bus runs at 10.");
        press("Preview");
        assertThat(_get(AnswerPanel.class).getElement().getTextRecursively()).contains("answer.pdf", "1 kB");
        press("Publish the final answer");
        UI.getCurrent().navigate("petitions/" + number);
        var id = documents
                .published(number)
                .values()
                .iterator()
                .next()
                .getFirst()
                .id();
        assertThat(_find(Anchor.class))
                .filteredOn(anchor -> anchor.getText().equals("answer.pdf"))
                .singleElement()
                .satisfies(anchor -> assertThat(anchor.getHref()).isEqualTo("/p/" + number + "/files/" + id));
    }

    @Test
    void aDocumentIsTakenOutAgain() {
        open(official);
        attached().take("answer.pdf", PDF);
        press("Take out");
        assertThat(links()).isEmpty();
        assertThat(documents.ofDraft(number, Response.Kind.FINAL, null, actor(official)))
                .isEmpty();
    }

    @Test
    void aFormWithADocumentIsOpenAgain() {
        documents.add(number, Response.Kind.INTERIM, null, "interim.pdf", PDF, actor(official));
        open(official);
        assertThat(_get(InterimForm.class).getElement().getTextRecursively()).contains("interim.pdf");
        Unfold.open(_find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals("Extend the term"))
                .findFirst()
                .orElseThrow());
        assertThat(_find(_get(TermForm.class, s -> s.withId("extension")), AttachedFiles.class))
                .isEmpty();
    }

    @Test
    void whoeverApprovesSeesTheDocuments() {
        documents.add(number, Response.Kind.INTERIM, null, "interim.pdf", PDF, actor(official));
        propose.propose(number, TypedAct.interim(LocalizedText.of(Language.EN, "It goes on.")), actor(official));
        open(rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY));
        assertThat(_get(ProposalPanel.class).getElement().getTextRecursively()).contains("interim.pdf");
    }

    /** Those of the final answer come first. */
    private static AttachedFiles attached() {
        return _get(_get(AnswerForm.class), AttachedFiles.class);
    }

    private static List<String> links() {
        return _find(attached(), Anchor.class).stream().map(Anchor::getText).toList();
    }

    private void open(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("desk/" + number);
    }

    private static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
