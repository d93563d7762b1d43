package org.bastama.civic.consultations.ideas.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.OwnContributionQueries;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.ConsultationViewTest;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people see and do with ideas in the portal. */
class IdeaViewsTest extends ConsultationViewTest {

    @Autowired
    SentMails mails;

    @Autowired
    Messages messages;

    @Autowired
    ApplicationContext beans;

    IdeaParts parts;
    ConsultationNumber number;

    @BeforeEach
    void open() {
        parts = new IdeaParts(beans);
        number = parts.open(actor(official));
        parts.idea(number, "A crossing", "author@example.kz");
    }

    @Test
    void whoIsSignedInSupportsAndTakesBack() {
        signIn(citizen);
        go("consultations/" + number);
        assertThat(text()).contains("Nobody supports it yet");
        press("Support");
        assertThat(text()).contains("1 person supports it");
        press("Take my support back");
        assertThat(text()).contains("Nobody supports it yet");
        assertThat(_get(Button.class, s -> s.withText("Support")).getAriaLabel())
                .hasValue("Support idea No. 1");
    }

    @Test
    void aVisitorNamesAMailboxThatConfirms() {
        openBrowser(Language.EN);
        go("consultations/" + number);
        unfold("Support this idea");
        var form = _find(EmailField.class).getLast();
        _setValue(form, "visitor@example.kz");
        _setValue(
                _get(Checkbox.class, s -> s.withLabel(messages.get(Language.EN, "consultations.support.consent"))),
                true);
        _click(_find(Button.class, s -> s.withText("Support")).getLast());
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
    }

    @Test
    void ideasAreOrderedBySupport() {
        var idea = parts.idea(number, "A bench", "second@example.kz");
        parts.idea(number, "Trees", "third@example.kz");
        parts.supported(number, idea, "one@example.kz");
        openBrowser(Language.EN);
        go("consultations/" + number);
        assertThat(headings()).containsExactly("Trees", "A bench", "A crossing");
        _get(NativeSelect.class, s -> s.withLabel("Order")).setValue("support");
        assertThat(headings()).containsExactly("A bench", "Trees", "A crossing");
    }

    @Test
    void peopleTalkAboutAnIdea() {
        signIn(citizen);
        go("consultations/" + number);
        unfold("No comments yet");
        press("Publish the comment", 0);
        assertThat(_get(NativeSelect.class).isInvalid()).isTrue();
        _get(NativeSelect.class).setValue("against");
        _setValue(_get(TextArea.class, s -> s.withLabel("Your comment")), "A light is better.");
        press("Publish the comment", 0);
        assertThat(text()).contains("A light is better.", "Against");
        unfold("Answer No. 2");
        _setValue(_find(TextArea.class, s -> s.withLabel("Your comment")).getFirst(), "Both.");
        press("Publish the comment", 0);
        assertThat(text())
                .contains("In answer to No. 2", "Both.", "My contributions", "2 comments: 0 for, 1 against")
                .doesNotContain("No comments yet");
    }

    @Test
    void similarIdeasAreShownWhileOneIsTyped() {
        beans.getBean(SearchIndex.class).refresh();
        openBrowser(Language.EN);
        go("consultations/" + number);
        _setValue(_get(TextField.class, s -> s.withLabel("In a few words")), "Crossing at the school");
        assertThat(text()).contains("There are similar ideas already", "№ 1 · A crossing");
        _setValue(_get(TextField.class, s -> s.withLabel("In a few words")), "Trees");
        assertThat(text()).doesNotContain("There are similar ideas already");
    }

    @Test
    void thoseWhoHoldItMerge() {
        parts.idea(number, "One more crossing", "second@example.kz");
        beans.getBean(SearchIndex.class).refresh();
        signIn(official);
        go("consultations/" + number);
        unfold("Merge into another idea");
        assertThat(text()).contains("Similar ideas:", "№ 1 · A crossing");
        press("Merge");
        _assertNone(ConfirmDialog.class);
        assertThat(_get(TextField.class, s -> s.withLabel("Number of the other idea"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, s -> s.withLabel("Number of the other idea")), "1");
        press("Merge");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(text()).contains("Merged into No. 1", "No. 2 was merged into this one");
        go("my/consultations/" + number + "/contributions");
        assertThat(text()).contains("A crossing").doesNotContain("One more crossing");
        signIn(citizen);
        go("consultations/" + number);
        _assertNone(
                LazyDetails.class, s -> s.withPredicate(d -> d.getSummaryText().startsWith("Merge")));
    }

    @Test
    void whatWasTakenBackLeavesItsPlace() {
        signIn(citizen);
        var actor = actor(citizen);
        var comment = beans.getBean(CommentOnIdea.class);
        comment.comment(number, 1, new Comment.Typed(1, null, "for", "Yes."), false, Language.EN, actor);
        comment.comment(number, 1, new Comment.Typed(1, 2, "", "An answer."), false, Language.EN, actor);
        beans.getBean(ConfirmContribution.class)
                .delete(
                        beans.getBean(OwnContributionQueries.class)
                                .of(number, actor)
                                .getFirst(),
                        actor);
        go("consultations/" + number);
        unfold("1 comment: 0 for, 0 against");
        assertThat(text())
                .contains("Whoever wrote this took it back on", "An answer.")
                .doesNotContain("Yes.");
        _assertNone(Span.class, s -> s.withText("For"));
    }

    @Test
    void afterTheEndOneOnlyLooks() {
        parts.at(IdeaParts.CLOSES);
        signIn(citizen);
        go("consultations/" + number);
        assertThat(text()).contains("Nobody supports it yet", "takes no more contributions");
        _assertNone(Button.class, s -> s.withText("Support"));
    }

    private static List<String> headings() {
        return _find(H3.class).stream()
                .map(H3::getText)
                .filter(heading -> Set.of("Trees", "A bench", "A crossing").contains(heading))
                .toList();
    }

    private static void press(String text, int which) {
        _click(_find(Button.class, s -> s.withText(text)).get(which));
    }
}
