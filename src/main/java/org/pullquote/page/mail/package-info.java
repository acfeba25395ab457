/// The reader of what is written as e-mail is: letters, mailboxes and web pages saved as one file (MHTML).
package org.pullquote.page.mail;
