package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.signatures.MyMailbox;
import org.bastama.civic.signatures.MyMailboxes;
import org.bastama.civic.signatures.MySignature;
import org.bastama.civic.signatures.MySignatures;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** One's own signatures: of the signed-in person's mailbox, or by a mailed link; without either a link can be asked for. */
@Route(value = MySignaturesView.PATH, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/signatures.css")
class MySignaturesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "my/signatures";

    private final transient MySignatures mySignatures;
    private final transient MyMailboxes mailboxes;
    private final transient CurrentActor currentActor;
    private final transient PetitionQueries petitions;
    private final transient TerritoryQueries territories;

    MySignaturesView(
            MySignatures mySignatures,
            MyMailboxes mailboxes,
            CurrentActor currentActor,
            PetitionQueries petitions,
            TerritoryQueries territories) {
        this.mySignatures = mySignatures;
        this.mailboxes = mailboxes;
        this.currentActor = currentActor;
        this.petitions = petitions;
        this.territories = territories;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signatures.mine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getLocation().getQueryParameters().getSingleParameter("key");
        var mailbox = key.flatMap(mailboxes::ofLink).or(this::ofAccount);
        start();
        if (mailbox.isPresent()) {
            show(mailbox.get());
        } else {
            ask(key.isPresent());
        }
    }

    private Optional<MyMailbox> ofAccount() {
        var actor = currentActor.get();
        return actor.isSignedIn() ? Optional.of(mailboxes.of(actor)) : Optional.empty();
    }

    private void start() {
        removeAll();
        var lead = new Paragraph(getTranslation("signatures.mine.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
    }

    private void ask(boolean linkIsOver) {
        if (linkIsOver) {
            var notice = new Div(new Paragraph(getTranslation("signatures.mine.link-over")));
            notice.addClassNames("b-notice", "warn");
            add(notice);
        }
        add(new AskForLink(mailboxes));
    }

    private void show(MyMailbox mailbox) {
        var signatures = mySignatures.list(mailbox);
        if (signatures.isEmpty()) {
            add(new Paragraph(
                    new Text(getTranslation("signatures.mine.empty") + " "),
                    new Anchor("/" + PetitionNavigation.list(), getTranslation("signatures.mine.petitions"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "signatures-mine");
        signatures.forEach(signature -> list.add(item(mailbox, signature)));
        add(
                new Paragraph(getTranslation("signatures.mine.count", signatures.size())),
                list,
                new Paragraph(new Anchor(download(mailbox), getTranslation("signatures.mine.download"))));
    }

    private MySignatureItem item(MyMailbox mailbox, MySignature signature) {
        var petition = petitions.find(signature.number());
        var title = MySignatureItem.title(signature.number(), petition);
        return new MySignatureItem(
                signature,
                petition,
                territories,
                () -> change(
                        mailbox,
                        getTranslation("signatures.mine.withdrawn", title),
                        () -> mySignatures.withdraw(mailbox, signature.number(), signature.id())),
                () -> change(
                        mailbox,
                        getTranslation("signatures.mine.erased", title),
                        () -> mySignatures.erase(mailbox, signature.number(), signature.id())));
    }

    private void change(MyMailbox mailbox, String told, Runnable action) {
        if (Rejected.handle(action)) {
            start();
            var done = new Div(new Paragraph(told));
            done.addClassNames("b-notice", "good");
            done.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
            add(done);
            show(mailbox);
            done.getElement().executeJs("this.focus()");
        }
    }

    private DownloadHandler download(MyMailbox mailbox) {
        return DownloadHandler.fromInputStream(event -> {
            var json = mySignatures.download(mailbox).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(json), "bastama-signatures.json", "application/json", json.length);
        });
    }
}
