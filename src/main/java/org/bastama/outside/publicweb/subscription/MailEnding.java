package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.outside.publicweb.page.Notice;

/** One kind of token that ends mails, with its pages; no token is of two kinds. Implementations are beans. */
interface MailEnding {

    /** The page before the button; empty when the token is not of this kind. Changes nothing. */
    Optional<Notice> look(String token, HttpServletRequest request);

    /** Ends the mails, and the page that says so; repeating is harmless. Empty when the token is not of this kind. */
    Optional<Notice> end(String token, HttpServletRequest request);
}
