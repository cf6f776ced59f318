package dev.why401.knowledge;

import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Subject.*;

import java.util.List;

/** Words of refusals in Polish, Czech, Russian and Ukrainian. */
final class SlavicWords {
    private SlavicWords() {}

    static List<Vocabulary> all() {
        return List.of(polish(), czech(), russian(), ukrainian());
    }

    private static Vocabulary polish() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "dane uwierzytelniające, danych uwierzytelniających, dane uwierzytelniania, danych uwierzytelniania, dane logowania, danych logowania, dane, poświadczenia, poświadczeń, login lub hasło, użytkownika lub hasło, użytkownik lub hasło")
                .names(
                        LOGIN,
                        "logowanie, logowania, zalogować, zalogowany, zalogowana, zalogowanie, uwierzytelnienie, uwierzytelniania, uwierzytelnianie, uwierzytelnienia, zaloguj")
                .names(PASSWORD, "hasło, hasła, hasłem")
                .names(USER, "użytkownik*, nazwa użytkownika, nazwy użytkownika")
                .names(ACCOUNT, "konta użytkownika, konto użytkownika, konto, konta, kontem")
                .names(TOKEN, "token dostępu, tokenu, tokena, żeton*")
                .names(API_KEY, "klucz api, klucza api")
                .names(SIGNATURE, "podpis, podpisu")
                .names(GRANT, "kod autoryzacji, zgoda")
                .names(CALLBACK, "adres przekierowania, uri przekierowania")
                .names(SCOPE, "zakres")
                .names(PERMISSION, "uprawnień, uprawnienia, uprawnienie, uprawnieniach, praw, pozwolenia")
                .names(ACCESS, "dostęp, dostępu")
                .names(LICENCE, "licencj*, subskrypcj*")
                .names(ADDRESS, "adres ip, adresu ip")
                .names(CERTIFICATE, "certyfikat*")
                .names(SESSION, "sesja, sesji, sesję")
                .names(SECOND_FACTOR, "dwuskładnikow*, dwuetapow*, drugi składnik, kod weryfikacyjny")
                .names(LIMIT, "żądanie, żądania, żądań, zapytań, limit")
                .names(ATTEMPTS, "prób, próby, prób logowania")
                .says(MISSING, "brakuje, brakując*, pusty, puste")
                .saysDenied(MISSING, "podano, podane, dostarczono, przekazano")
                .says(WRONG, "nieprawidłow*, niepoprawn*, błędn*, nieważn*, zły, złe, zła, niewłaściw*")
                .saysDenied(WRONG, "prawidłow*, poprawn*, ważn*, zweryfikować, rozpoznan*")
                .says(MISMATCHED, "niezgodn*")
                .saysDenied(MISMATCHED, "zgadza, zgadzają, pasuje, pasują, odpowiada, odpowiadają")
                .says(
                        EXPIRED,
                        "wygasł*, wygaśnięty, przeterminowan*, upłynął, upłynęła, straciło ważność, stracił ważność")
                .says(REVOKED, "unieważnion*, cofnięt*, odwołan*, wycofan*")
                .says(CHANGED, "zmienione, zmieniono")
                .says(UNKNOWN, "nieznan*, nieistniejąc*")
                .saysDenied(
                        UNKNOWN,
                        "odnalezion*, znaleziono, znaleziony, znalezione, znaleziona, istnieje, odnaleziono, odnaleźć")
                .says(DENIED, "odmowa, odmówiono, zabroniony, zabronione, zabroniona, niedozwolon*, wzbroniony")
                .saysDenied(DENIED, "uprawniony, dozwolon*, upoważniony, autoryzowany")
                .says(LOCKED, "zablokowan*")
                .says(DISABLED, "wyłączon*, nieaktywn*, usunięt*, dezaktywowan*")
                .saysDenied(DISABLED, "aktywne, aktywny, aktywowane, aktywowano")
                .says(SUSPENDED, "zawieszon*")
                .saysDenied(UNAVAILABLE, "dostępn*")
                .says(REQUIRED, "wymagan*, konieczne, niezbędn*")
                .mustHave("musisz, musi, wymaga, należy")
                .says(INSUFFICIENT, "niewystarczając*, niedostateczn*, za mało")
                .saysDenied(INSUFFICIENT, "masz, posiada, posiadasz, wystarczając*")
                .says(EXCEEDED, "zdławion*, ograniczon*, przekroczon*, przekroczono, zbyt wiele, zbyt dużo, za dużo")
                .saysDenied(UNTRUSTED, "zaufan*")
                .saysDenied(UNSUPPORTED, "obsługiwan*, wspieran*")
                .says(FAILED, "nie powiodło, nieudan*, niepowodzenie, nie powiodła")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "nie jesteś zalogowany, niezalogowany, proszę się zalogować, zaloguj się ponownie, kontynuować zaloguj, zaloguj się aby, musisz się zalogować")
                .complains(
                        PERMISSION,
                        DENIED,
                        "dostęp zabroniony, odmowa dostępu, brak dostępu, dostęp wzbroniony, nie jesteś upoważniony, nie masz uprawnień, nie jesteś uprawniony, nie możesz, nieautoryzowany dostęp")
                .denies("nie")
                .saysNone("brak, bez, żadnego")
                .complains(CREDENTIALS, WRONG, "nie pozwalają na zalogowanie")
                .says(BANNED, "czarnej liście")
                .rules("dla")
                .saysLittle(
                        "jest, są, został, została, zostały, zostało, twój, twoja, twoje, to, ten, ta, się, do, o, w, z, lub, i, mogło, być, już, jeszcze");
    }

    private static Vocabulary czech() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "přihlašovací údaje, přihlašovacích údajů, ověřovací údaje, údaje, údajů, jméno nebo heslo, uživatel nebo heslo")
                .names(
                        LOGIN,
                        "přihlášení, přihlásit, přihlášen, přihlášený, autentizace, autentizaci, ověření, ověřování, přihlaste")
                .names(PASSWORD, "heslo, hesla, heslem")
                .names(
                        USER,
                        "uživatel, uživatele, uživatelské jméno, přihlašovací jméno, jméno uživatele, uživatelského jména")
                .names(ACCOUNT, "účet, účtu, uživatelský účet, uživatelského účtu")
                .names(TOKEN, "přístupový token, přístupového tokenu, tokenu, autentizační token")
                .names(API_KEY, "api klíč, klíč api")
                .names(SIGNATURE, "podpis, podpisu")
                .names(GRANT, "autorizační kód, oprávnění k autorizaci, autorizační grant")
                .names(CALLBACK, "uri přesměrování, přesměrovací uri, uri pro přesměrování")
                .names(SCOPE, "rozsah, oprávnění scope")
                .names(PERMISSION, "oprávnění, práva, právo, oprávněními, pravomoc")
                .names(ACCESS, "přístup, přístupu")
                .names(LICENCE, "licence, licenci, licenční klíč, předplatné")
                .names(ADDRESS, "ip adresa, ip adresy, adresa ip")
                .names(CERTIFICATE, "certifikát*")
                .names(SESSION, "relace, relaci, sezení")
                .names(SECOND_FACTOR, "dvoufaktor*, dvoufázov*, druhý faktor, ověřovací kód")
                .names(LIMIT, "požadavek, požadavků, limit")
                .names(ATTEMPTS, "pokusů přihlášení, pokusů, pokusy, pokusů o přihlášení")
                .says(
                        MISSING,
                        "chybí, chybějící, prázdn*, nebyly zadány, nebyl zadán, nebylo zadáno, nebyly poskytnuty, neposkytnut*, nezadán*, neuveden*")
                .says(WRONG, "neplatn*, chybn*, špatn*, nesprávn*, vadn*")
                .saysDenied(WRONG, "platný, platné, validní, správn*, ověřen*")
                .says(MISMATCHED, "neodpovídá, neodpovídají, nesouhlasí, neshoduj*")
                .says(EXPIRED, "vypršel*, expirova*, expiroval*, propadl*")
                .says(REVOKED, "odvolán*, zneplatněn*, zrušen*, odebrán, odebrány")
                .says(CHANGED, "změněno, změněn")
                .says(
                        UNKNOWN,
                        "neznám*, neexistuj*, nenalezen*, nebyl nalezen, nebyla nalezena, nebylo nalezeno, nebyly nalezeny, nerozpoznan*")
                .saysDenied(UNKNOWN, "nalezen*")
                .says(DENIED, "odepřen*, zamítnut*, zakázán přístup, nepovolen*, není povolen*, odmítnut*")
                .saysDenied(DENIED, "povolen*, oprávněn, autorizován*")
                .says(LOCKED, "uzamčen*, zablokovan*, zamčen*, zablokován*")
                .says(
                        DISABLED,
                        "zakázan*, zakázán*, deaktivován*, neaktivní, smazán*, vypnut*, nebyl aktivován, nebyl ještě aktivován, neaktivova*")
                .saysDenied(DISABLED, "aktivní, aktivován*, povoleny")
                .says(SUSPENDED, "pozastaven*")
                .says(UNAVAILABLE, "nedostupn*, není k dispozici, není dostupn*")
                .says(REQUIRED, "vyžadován*, požadován*, povinn*, nutné, vyžadují")
                .mustHave("musíte, musí, vyžaduje")
                .says(INSUFFICIENT, "nedostatečn*, nemáte, nemá, nedostatek")
                .says(EXCEEDED, "limitován, omezen, překročen*, příliš mnoho, příliš často, překročil*")
                .says(UNTRUSTED, "nedůvěryhodn*")
                .says(UNSUPPORTED, "nepodporovan*, nepodporuje, není podporov*")
                .says(FAILED, "selhal*, selhání, nepodařilo, nezdařil*, neúspěšn*, nepoveden*, nebylo možné přihlásit")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "nejste přihlášen*, přihlaste se, prosím přihlaste, musíte se přihlásit, neautentizovan*, je třeba se přihlásit")
                .complains(
                        PERMISSION,
                        DENIED,
                        "přístup odepřen, přístup zamítnut, přístup zakázán, přístup byl odepřen, nejste oprávněn*, nemáte povoleno, nejste autorizován*, nemáte práv*, nemáte oprávnění")
                .denies("není, nebyl, nebyla, nebylo, nebyly, nelze, nemůže, nejsou, nemohl")
                .saysNone("žádný, žádná, žádné, žádného, bez")
                .says(BANNED, "černé listině")
                .complains(CREDENTIALS, WRONG, "údaji se nebylo možné přihlásit")
                .rules("pro")
                .saysLittle(
                        "je, jsou, byl, byla, bylo, byly, váš, vaše, tento, tato, se, k, ke, v, na, nebo, a, pro, již, ještě, za, možné, být, jeho, její");
    }

    private static Vocabulary russian() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "аутентификационн* данн*, учетн* данн*, учётн* данн*, учетн* данн* пользовател*, данные для входа, реквизит*, имя пользователя или парол*, логин или пароль, логин и или пароль, логина или пароля, пользователь или пароль, имен* пользователя или парол*")
                .names(
                        LOGIN,
                        "аутентификац*, авторизац*, авторизоваться, вход, войти, входа, авторизуйтесь, авторизован, логин")
                .names(PASSWORD, "парол*")
                .names(USER, "пользовател*, имя пользователя, имени пользователя")
                .names(
                        ACCOUNT,
                        "учетн* запис*, учётн* запис*, учетн* запис* пользовател*, учётн* запис* пользовател*, аккаунт*")
                .names(TOKEN, "токен*, токен* доступа, ключ доступа, маркер доступа")
                .names(FORGERY_TOKEN, "csrf токен*, csrf token, токен* csrf")
                .names(API_KEY, "ключ api, api ключ*, ключа api")
                .names(SIGNATURE, "подпис*")
                .names(REFRESH_TOKEN, "токен* обновления")
                .names(GRANT, "код авторизации, разрешени* на авторизац*, грант*, авторизационн* код*")
                .names(CLIENT, "клиент*")
                .names(
                        CALLBACK,
                        "uri перенаправления, url перенаправления, адрес перенаправления, redirect uri, uri редиректа, адрес* переадресации, uri для перенаправления")
                .names(SCOPE, "область, scope, област* действия")
                .names(PERMISSION, "прав, права, правами, разрешен*, полномочи*, привилеги*, прав доступа")
                .names(ACCESS, "доступ, доступа, доступу")
                .names(LICENCE, "лицензи*, подписк*, лицензионн* ключ*")
                .names(ADDRESS, "ip адрес*")
                .names(CERTIFICATE, "сертификат*")
                .names(SESSION, "сесси*, сеанс*")
                .names(SECOND_FACTOR, "двухфактор*, двухэтап*, второй фактор, код подтверждения, одноразов*")
                .names(LIMIT, "запросов, лимит*")
                .names(ATTEMPTS, "попыток, попытки, попытка, попыток входа")
                .says(MISSING, "отсутству*, пустой, пустое, пустые")
                .saysDenied(MISSING, "предоставлен*, указан*, передан*, введен*")
                .says(WRONG, "неверн*, неправильн*, недействительн*, некорректн*, недопустим*, ошибочн*")
                .saysDenied(WRONG, "действител*, верный, верен, корректн*, подтвержд*, провер*")
                .saysDenied(MISMATCHED, "совпада*, соответств*")
                .says(EXPIRED, "истек*, истёк*, просрочен*, устарел*, закончил*, срок действия истек, закончилась")
                .says(REVOKED, "отозван*, аннулирован*")
                .says(CHANGED, "изменен*, изменён*, сменен*")
                .says(UNKNOWN, "неизвестн*, несуществу*")
                .saysDenied(UNKNOWN, "найден*, существует, зарегистрирован*, найти")
                .says(DENIED, "запрещен*, запрещён*, отказан*, отклонен*, отклонён*")
                .saysDenied(DENIED, "разрешен*, разрешён*, авторизован*, допущен*, разрешено")
                .says(LOCKED, "заблокирован*")
                .says(DISABLED, "отключен*, отключён*, неактив*, деактивирован*, удален*, удалён*, выключен*")
                .saysDenied(DISABLED, "активирован*, активна, активен, активной")
                .says(SUSPENDED, "приостановлен*")
                .saysDenied(UNAVAILABLE, "доступна, доступен")
                .says(UNAVAILABLE, "недоступн*")
                .says(REQUIRED, "требуется, требуются, обязателен, обязательн*")
                .mustHave("необходимо, нужно, требует, должны")
                .says(INSUFFICIENT, "недостаточно, недостаточн*")
                .saysDenied(INSUFFICIENT, "имеет, имеете, обладает, хватает")
                .says(EXCEEDED, "превышен*, слишком много, исчерпан*")
                .saysDenied(UNSUPPORTED, "поддержива*")
                .says(FAILED, "не удалось, неудачн*, неуспешн*, сбой, ошибка")
                .saysDenied(FAILED, "войти, выполнен*")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "не авторизован, не авторизованы, пожалуйста войдите, войдите в систему, авторизуйтесь, не вошли, не аутентифицирован*, требуется вход")
                .complains(ADDRESS, DENIED, "ip адрес не")
                .complains(TOKEN, EXPIRED, "срок действия токена")
                .complains(
                        PERMISSION,
                        DENIED,
                        "доступ запрещ*, доступ закрыт, ошибка доступа, доступ отклон*, отказано в доступе, не разрешено, вам запрещено, нет прав, нет доступа, не имеете права, нет разрешения")
                .complains(CREDENTIALS, WRONG, "невозможно войти с")
                .denies("не, невозможно")
                .saysNone("нет, без, никаких")
                .says(BANNED, "черный список, чёрный список, черном списке")
                .rules("для")
                .saysLittle(
                        "был, была, было, были, ваш, ваша, ваше, этот, эта, к, в, у, вас, и, или, на, с, с, вы, уже, еще, ещё, его, её");
    }

    private static Vocabulary ukrainian() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "автентифікаційн* дан*, автентифікаційних даних, облікові дані, облікових даних, облікових даними, дані користувача, повноваження користувача, реквізит* перевірки, ім'я користувача або пароль, логін або пароль, iм'я користувача пароль, введеними даними, обліковими даними")
                .names(LOGIN, "автентифікац*, аутентифікац*, авторизац*, увійти, вхід, входу, увійдіть, зайти")
                .names(PASSWORD, "парол*")
                .names(USER, "користувач*, ім'я користувача, імені користувача")
                .names(ACCOUNT, "обліковий запис, облікового запису, обліковий запис користувача, акаунт*")
                .names(TOKEN, "токен*, токен* доступу")
                .names(API_KEY, "ключ api, api ключ*")
                .names(SIGNATURE, "підпис*")
                .names(PERMISSION, "прав, права, дозвол*, повноважен*, привіле*")
                .names(ACCESS, "доступ, доступу")
                .names(LICENCE, "ліценз*, підписк*")
                .names(ADDRESS, "ip адрес*")
                .names(CERTIFICATE, "сертифікат*")
                .names(SESSION, "сесі*, сеанс*")
                .names(SECOND_FACTOR, "двофактор*, двоетап*, другий фактор, код підтвердження")
                .names(LIMIT, "запитів, ліміт*")
                .names(ATTEMPTS, "спроб входу, спроб, спроби")
                .says(MISSING, "відсутн*, порожн*")
                .saysDenied(MISSING, "надан*, вказан*")
                .says(WRONG, "невірн*, неправильн*, недійсн*, некоректн*, хибн*, неприпустим*")
                .saysDenied(WRONG, "дійсний, дійсна, правильн*")
                .saysDenied(MISMATCHED, "збіга*, відповіда*, співпада*")
                .says(EXPIRED, "вичерпа*, закінчив*, сплив*, прострочен*, минув, закінчився, минула")
                .says(REVOKED, "відкликан*, анульован*")
                .says(CHANGED, "змінен*")
                .says(UNKNOWN, "невідом*")
                .saysDenied(UNKNOWN, "знайден*, існує, знайти")
                .says(DENIED, "заборонен*, відмовлен*, відхилен*")
                .saysDenied(DENIED, "дозволен*, авторизован*")
                .says(LOCKED, "заблокован*")
                .says(DISABLED, "відключен*, вимкнен*, неактивн*, деактивован*, видален*")
                .saysDenied(DISABLED, "активован*, активний")
                .says(SUSPENDED, "призупинен*")
                .says(UNAVAILABLE, "недоступн*")
                .says(REQUIRED, "потрібн*, обов'язков*")
                .mustHave("необхідно, потребує, потрібно, повинні")
                .says(INSUFFICIENT, "недостатн*, бракує")
                .saysDenied(INSUFFICIENT, "має, маєте")
                .says(EXCEEDED, "перевищен*, забагато, занадто багато")
                .saysDenied(UNSUPPORTED, "підтриму*")
                .says(FAILED, "не вдалося, невдал*")
                .complains(
                        LOGIN, REQUIRED, "не авторизован*, будь ласка увійдіть, увійдіть в систему, необхідно увійти")
                .complains(
                        PERMISSION,
                        DENIED,
                        "доступ заборонен*, відмовлено в доступі, доступ відхилен*, не дозволено, вам заборонено, немає доступу, нема дозволу, не маєте дозволу, немає прав, не має дозволу")
                .denies("неможливо")
                .saysNone("немає, нема, жодного, відсутній")
                .says(BANNED, "чорний список")
                .complains(CREDENTIALS, WRONG, "неможливо зайти з, неможливо увійти з")
                .rules("для")
                .saysLittle(
                        "ваш, ваша, ваше, був, була, було, були, і, й, або, чи, до, з, із, у, вас, цей, ця, цю, вже, ще, термін, дії, його");
    }
}
