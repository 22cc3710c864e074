"""Given names from A to J; `given_names` says what stands here and what is left out."""

A_TO_J = frozenset(
    """
    aaliyah aamina aaminah aamir aarav aaron aarti aarush aaryan aasim aatif abayomi abbas abbie
    abdel abdelrahman abdi abdiaziz abdifatah abdihakim abdikadir abdinasir abdirahman abdirashid
    abdul abdulaziz abdulkadir abdullah abdulqadir abdulrahim abdulrahman abdur abebi abel abena
    abeni abhay abhijit abhinav abhishek abi abid abida abigail abigayle abiodun abiola abiona
    abosede abraham abrar abu abubakar abubakr ada adaeze adaku adam adama adanna adaobi adarsh
    addison addo ade adebayo adebisi adebola adedayo adedeji adeel adeela adegoke adekunle adel
    adelaide adelani adele adeleke adeline ademola aden adeniyi adeola adeolu aderonke adesola
    adetola adewale adewunmi adeyinka adil adila aditi aditya adjei adjoa adnan adrian adriana
    adrianna adrienne adunni advait adwoa afaq afia afifa afolabi afsana afshan aftab afua afzal
    agata agatha aggie agnes agnieszka ahlam ahmad ahmadu ahmed ahmet ahsan aidan aiden aiko aileen
    ailish ailsa aiman aimen aina aine aisha aishah aisling aislinn aiza ajani ajay ajit ajith ajmal
    akash akbar akeel akhil akhtar akif akiko akin akinola akintunde akinyi akira akosua akram
    akshay akua akwasi alaba alamgir alan alana alasdair alastair alba albert albi albie albie-james
    albin albina alda aldona alec aled aleem aleena aleesha aleks aleksandar aleksander aleksandr
    aleksandra aleksandras aleksei aleksey aleksy alessandra alessandro alessia alex alexander
    alexandra alexandru alexei alexey alexia alexis alf alfie alfie-joe alfons alfonso alfred
    alfredo algernon alhaji ali alia alice alicia alicja alick alieu alin alina alison alistair
    aliya aliyah alka allan allaudin alma almas alok alona altaf althea alusine alvin alwyn ama
    amaan amadeusz amadi amadou amaka amakai amal aman amanda amandeep amandip amani amar amara
    amarjit amber ambika ameen ameena ameer ameera amelia amelija amer amerah amie amin amina aminah
    aminata aminur amir amira amit amita amitabh amjad amma ammar ammara amoako amol ampofo amrit
    amrita amritpal amy ana anabelle anam anamaria anan anand anandi ananya anas anastacia anastasia
    anastasija anastasiya anatol anatoly anca andi andile andra andras andrea andreas andreea andrei
    andrej andrejs andrew andris andrius andriy andrzej andrzejek andy aneela anees aneesa aneesha
    anele anesu aneta angel angela angelika angeliki angelina angella angelo angharad angie angus
    aniefiok aniekan aniela anika aniket anil aniruddha anisa anisah anish anisha anita anja anjali
    anjana anju anjum anka ankit ankita ankur ann anna annabel annabelle annabeth annalise anne
    anneka anneke anneliese annette annie annika annmarie anokhi anoop anshul anta antanas ante
    anthea anthonia anthony antoaneta antoinette anton antoni antonia antonina antonio antonios
    antonis antony anuj anupam anuradha anushka anwar anwara anwen anya anzela aodhan aoife aparna
    apolonia april aqeel aqeela aqib aqsa arabella arafat araminta aravind arben archana archibald
    archie areeba areej arham ariana arianna ariel ariella arif arifa arinze arjana arjun arkadiusz
    arlo armaan arman arminas arnis arnold arooj arpita arron arsalan arshad arslan artem arthur
    arti artur arturas arturs arun aruna arunas arvind arwel arwyn arya asad asadullah asante aseel
    asen asfa asghar asha ashanti asher ashiq ashish ashlee ashleigh ashley ashlinn ashlyn ashok
    ashraf ashton ashwin ashwini asif asim asima asiya asma asmaa asmara asmeret asmita asra asta
    astrid atanas athena athol atif atifa atilla atinuke atiq atiya atsu atta attia atul aubrey
    audrey augustin augustus aurel aurelia aurelija aurimas aurora austin ava ava-mae avani avi
    avinash aviva avni avraham avril avtar awa awais awale awet axel aya ayaan ayah ayan ayanda
    ayanna ayaz ayda ayesha ayhan aylin aymen aynur ayo ayobami ayodeji ayodele ayomide ayotunde
    ayse aysel aysha ayush azad azam azeem azeez azhaar azhar aziz aziza azra azubuike babajide
    babar babatunde babita babs badr bahar bahja bailey baktash bala balazs balbir baldev baldip
    baljinder baljit balraj balvinder balwant balwinder bamidele banji bankole bao baraka baran
    barbara barbora bariah barnaby barney barry bartek bartlomiej bartosz baruch basharat bashir
    bashira basil basim basit basma bassirou batool batsheva batul batya bayan bayani bayo bayram
    baz bazza beata beatrice beatrice-ngozi beatrix becca becky becs begum behzad bela belal belinda
    belkis bella bella-rose ben benas benazir benedict beniamin benita benjamin benjy benoit bereket
    berhane berk berna bernadeta bernadette bernard bernardas bernie bert bertha bertie beryl besim
    besnik bessie beth bethan bethany betsy bettina betty bev beverley bex beyza bharat bharati
    bharti bhavesh bhavika bhavin bhavna bhupendra bhupinder bianca bibi bikram bilal bilan bill
    billy billy-joe bilqis bina bindu binh biniam binta bipin birendra bishnu bisma bjorn blaine
    blake blanche bledar blerim blerta blythe boateng boaz bob bobbie bobby bobby-jo bogdan bogna
    bogumil boguslaw boguslawa bohdan bola bolaji bolanle boleslaw bongani bonita bonnie boris
    borislav borys boryslav bose boubacar bozena bozhidar bracha brad bradley brandon branislav
    branko brayden braydon breanna breda bren brenda brendan brendon brent bret brett brian bridget
    bridie brigid brigita briony brittany brodie brody bronagh bronislava bronislaw bronte bronwen
    bronwyn bruce bruno bryan bryce brychan bryn bryony bujar bukola bunmi bunyamin burak burhan
    busayo bushra busola byron cabdi caden cadi cai caitlin caitlyn caleb calin callie callum calum
    calvin camelia cameron camilla candice caner caoimhe cara caradoc carina carl carla carlos
    carlton carly carmel carmela carmen carmine carol carole caroline carolyn carolynn caron carrie
    carwyn carys casey casper cassandra cassie catalin catalina catarina cath cathal catherina
    catherine cathryn cathy catrin catriona cecil cecilia cecily cedric celeste celia celine cem
    cemal ceren ceri cerys cetin cezara cezary chad chaim chaminda chana chandni chandra chandrika
    chanie chantal chantel chantelle charanjit charis charlene charles charley charlie charlotte
    charmaine chas chau chava chaya chaz chazza chelsea chelsie cherie cheryl chester chetan chetna
    chiamaka chiara chibueze chibuzor chidi chidiebere chidimma chidinma chidozie chiedza chieu
    chigozie chijioke chika chike chimamanda chinaza chinedu chinelo chinenye chinonso chinwe
    chinyere chioma chipo chirag chisom chizoba chloe chris chrissie chrissy christa christabel
    christian christie christina christine christopher christos christy chrysoula chukwudi
    chukwuemeka chukwuma cian ciara ciaran cicely cilla cillian cindy ciprian cipriana claire clara
    clare clarence clarissa clarrie claudette claudia claudine claudio claudiu cledwyn clement
    clementine cliff clifford clifton clint clinton clive clodagh clyde codey coleen colette colin
    colleen colm colum conall concepcion conchobar connie connor conor constance constantin cora
    coral coralie cordelia corey corina corinne cormac cornel cornelia cornelius cosmin costas
    costel costin courtney craig cressida crisanto crispin cristian cristiana cristina cristobal
    cristyn crystal csaba cuong cynan cynthia cyril czeslaw czeslawa daanish dafydd dagmar dagmara
    dahlia daiga dainius daire daisie daisy daithi daiva dakota daksha dalal dale dalia daljit
    dalvinder daman damian damien damilare damilola damir damon dan danail dania danica daniel
    daniela daniella danielle daniil danika danila danish daniyal danni danny danuta danyal danylo
    daoud daphne dapo dara darcey darcie darcy darek daria darius dariusz darja darragh darrell
    darren darryl darshan darshana daryl datu daud dave david davide davina davinder davinia davor
    dawid dawida dawn dawood dawson dayal dayo daz dazza dean deanna deanne debbi debbie debby
    deborah debra declan dee deena deepa deepak deepali deepika deepti defne deirdre deividas delali
    delia delilah della delores delroy delwyn delyth demetrius demi dena denice denisa denise
    denisha denitsa deniz dennis denny denzel deqa derek deri dermot derrick dervla deryn deshawn
    desiree desislava desmond destiny dev devi devika devon devorah dewi dexter dhanesh dharmesh
    dharminder dhaval dhiren dhruv diana diane diann dianna dianne diarmuid dickie diego dieter
    digby dilani dilara dilawar dilip dilpreet dilshad dilys dimitar dimitra dimitri dimitrios
    dimitris dina dinah dineo dinesh dinesha dinh dione dionne dipa dipak dipali dipika dipti divya
    djibril dmitri dmitrij dmitrijs dmitro dmytro dobromir doina dolly dolores dominic dominik
    dominika dominique donal donald donata donatas donna donncha donovan dora doreen doreena dorian
    dorin dorina dorinda doris dorota dorotea dorothea dorothy dottie doug dougal dougie douglas dov
    dovid dragan dragos drew drita duaa duane duc dudley dulcie dumisani dumitru duncan dunya duong
    dupe dustin duy dwayne dwight dyfan dyfrig dylan eamon eamonn ebele ebenezer ebere ebony ebrahim
    ebru ebunoluwa ece ed eda eddie edet edgar edgaras edgars edie edita edith edmund edmundas edna
    edona eduard eduardo edvinas edward edwin edwina edyta eesha efe effie efosa efraim efua egbert
    eghosa egidijus egle ehsan eifion eileen eilidh eilir einir eirian eirlys ekene ekin ekow ekta
    ekua ekundayo elaina elaine elana elayne eleanor eleanora eleanore elen elena eleni eleonora
    eleri elfed elham eli eliana elias eliezer elif elijah elikem elin elina elinor eliot elisa
    elisabeth elise elisha elisheva eliyahu eliza elizabeth elkie ella ellen ellie elliot elliott
    ellis elodie eloise elorm elouise elsie elsie-mae elspeth elton eluned elva elvira elvis elwyn
    eman emanuel emanuela emanuele emeka emelia emer emery emil emile emilia emiliano emilie emilija
    emilio emiliya emily emine emir emlyn emma emmanuel emmanuella emmeline emmett emrah emre emyr
    enda enes enfys enid eniola enitan enkeledi enobong enoch enrico enyinna eoghan eoin ephraim
    ercan erdal erdem eren erhan eric erica erika erikas erin erkan erlinda ern ernest ernestas ernesto
    ernie erol eromosele errol ertan eryl erzsebet esin esiri esme esmee esmerelda esmond esohe
    esosa esperanza esra estelle estera esther esti esyllt ethan ethel etim etta etti euan eugen
    eugene eugenia eugenie eugenija eugeniusz eunice euphemia eurwen eva evaldas evan evangelia
    evangeline evangelos eve evelina evelyn everett evgeni evgenia evie evie-mae evonne ewa ewan
    ewart ewelina eyad eyerusalem eymen ezekiel ezinne ezra fabian fabio fabiola fabrizio fadekemi
    fadi fadia fadil fadumo fahad fahd faheem fahim fahima fahmida faige faisal faiz faiza faizah
    faizal faizan farah farai fardin fardowsa fareed fareeda fareeha farhad farhan farhana farhat
    farid farida farideh fariha faris farkhanda farooq farouk farrukh farshad faruk faryal farzana
    fateh fatemeh fatih fatiha fatihah fatima fatjon fatma fatmata fatmir fatos fatou fatouma
    fatoumata fawad fawzi fawzia fay fayaz faye faysal fazal fazila feargal fearghal federica
    federico fei felicia felicity felicja feliks felix femi femke ferdous ferenc fergus ferhat fern
    fernanda fernando feroz feroza feven ffion fiachra fiadh fidan fidelia fikret filip filipa
    filippo filiz filmon filomena finbar finlay finley finn fiona fionn fionnghal fionnuala firdaus
    firdous firoz fisayo fiza flavia flavio fleur flo floella flora florence florentina florian
    florica florin flossie floyd fola folake folarin folasade folu foluke fong fotis foysal fozia
    fran frances francesca francesco francine francis franciszek franco francoise frank frankie
    franklin frantisek frantiszek fraser fred freda freddie freddie-lee freddy frederica frederick
    fredrick freidel freja freya fruma fryderyk fuad fumbi funke funmi funmilayo funsho furqan gabby
    gabija gabor gabriel gabriela gabriele gabriella gabrielle gabrysia gagan gagandeep gail gale
    galina gamal ganesh ganga gareth garfield garret garry garth gary gaston gaurang gaurav gauri
    gautam gav gavin gavriel gayatri gayle gaynor gaz gazza gbemi gbenga gearoid gediminas geeta
    geetha gelu gemima gemma genadijs genc gene genevieve genowefa geoff geoffrey george georgeta
    georgi georgia georgiana georgie georgina georgios geraint gerald geraldine gerallt gerda
    gergana gergely gerhard germaine gerrard gerry gertie gertrude getachew gethin ghada ghassan
    ghazala gheorghe gheorghita ghulam giacomo giang gianluca gianni gideon giedre giedrius gifty
    gilbert giles gillian gina ginny gintaras gintare giorgio giovanna giovanni girish giselle gita
    gitana gitty giulia giuliano giuseppe gladstone gladys glen glenda glenn glenys gloria glyn
    glynis glynn goda godfrey godwin goitom gokhan goldie goldy goncalo gonzalo gopal goran gordon
    gosia govind grace grady graham grainne grant grazia graziella grazyna greer greg gregg gregory
    greta gretchen griff griffith grigore grigoris griselda gruffudd gruffydd grzegorz grzesiek
    guadalupe guglielmo guillermo guinevere gul guled gulsen gulshan gulsum gunnar gunther gurbir
    gurdeep gurdip gurinder gurjit gurmeet gurmit gurmukh gurnam gurpreet gursharan gurvinder gus
    gustavo gustaw gwawr gwen gwenda gwendolen gwendoline gwenllian gwennie gwenno gwilym gwyn
    gwyneth gwynfor gyorgy habib habiba habibur habtom hadassah hadi hadia hadiatu hadiya hadiza
    haeun hafeez hafiz hafiza hafsa hafsah haidar haidara haider haifa haile hajar hajra hakan
    hakeem hakim hal hala haleema haley halil halima halimah halimo halina hamad hamdi hamed hameed
    hameeda hamid hamida hamish hamna hamoud hamza hana hanad hanan hanane haneef hanh hani hania
    hanif hanifa haniya hank hanka hanna hannah hanne hans hansa hardeep hardik hardip harees hari
    harinder haris harish harith harjinder harjit harkirat harley harley-rose harman harmeet
    harminder harold haroon harpreet harriet harrison harry harsh harsha harshad harshil haruka
    harun harvey harvinder hasan haseeb hashem hashi hashim hasib hasina hasna hassan hassina hatice
    hatim hattie hawa hawo haya hayat hayden haydn hayley hazel heath heather heba hector hedayat
    hefin heidi heike heinrich helen helena helga helmut hema hemal hemant hemlata henrietta henrik
    henrikas henry henryk henryka herb herbert herman hermela hermione heronim hershel hester hetal
    hetty heulwen hiba hibaq hibo hidayat hideo hien hieu hilal hilary hilda hildegard hilmi hils
    himanshu hina hindy hira hiram hiren hiroko hiroshi hisham hitesh hiwot hoa hoang hoda hodan
    holly honor hooria horace horatio horatiu horia horst hortense houda houriya howard hristo
    hryhoriy hua huan hubert huda hugh hugo hui humaira humayun humera humza huong hurriya husain
    husein huseyin husna hussain hussam hussein huw huy huyen hyacinth hye hyun hywel iain iakov ian
    iana ibironke ibraheem ibrahim ibtisam ibukun ida idil idowu idrees idris iestyn ieuan ieva ifan
    ife ifeanyi ifeoluwa ifeoma iffat ifor ifrah iftikhar ifunanya ignacio ignacy ignas igor ihor
    ihsan ijaz ijeoma ikechukwu ikenna ikhlas ikponmwosa ikra ikraan ikram ilana ilaria ildiko
    ilhaan ilham ilhan iliana ilid ilie ilija ilir ilona ilse ilya ilyas imaan imade imafidon iman
    imani imelda imogen imran imre imtiaz ina inaam inam inaya inayat inder inderjit indira indra
    indre inesa inese inez inga ingeborg ingmar ingrid inguna ingus inigo innes insaf intisar ioan
    ioana ioannis iolo ion iona ionel ionela ionut iordan iorwerth iqbal iqra ira irena irene irenka
    irenna irfan irina iris irum irvin irvine irving iryna isa isaac isabel isabella isadora isagani
    isaiah isatou isatu isha ishaan ishan ishani ishaq ishbel ishita ishrat ishtiaq ishwar isidore
    isioma isla islwyn ismaeel ismael ismahan ismail ismat isobel isobelle isolde isra israel israr
    issy istvan itohan itzik iulia iulian iuliana ivan ivana ivanka ivaylo ivelina ivie ivo ivor ivy
    iwan iwona iyabo iyad iyanu izaan izabela izabella izhar izza izzie izzy jaak jabari jabbar
    jabeen jaber jabir jac jacek jacinta jack jackie jackson jacob jacqueline jacques jacqui jaden
    jadwiga jafar jaffar jagdeep jagdip jagdish jagjit jago jagoda jagtar jahan jahanara jahangir
    jaheim jahmal jai jaideep jaime jaimie jaimini jairaj jake jakob jakub jalal jaleel jama jamal
    jameel jameela jamelia james jamesina jameson jamie jamil jamila jan jana janaki jane janek
    janelle janet janette janey janice janina janine janis jannah jannat janos janusz jared jarek
    jarlath jaroslav jaroslava jaroslaw jarrod jarvis jas jasbinder jasbir jasdeep jashan jasim
    jasjit jaskaran jasleen jasmeet jasmin jasmine jasmit jason jaspal jasper jaspreet jasvinder
    jaswant jaswinder jatin javaid javed javeria javier jawad jawahir jawaid jaxon jaxson jaxx jay
    jaya jayant jayanti jayden jaydn jaydon jayesh jayne jaynie jayshree jean jean-pierre jeanette
    jeannette jeannie jeannine jed jeff jeffrey jehan jekaterina jelani jelena jelizaveta jemima
    jemma jen jenna jennie jennifer jenny jens jenson jeremiah jeremy jermaine jerome jerry jerusha
    jerzy jess jessamy jesse jessica jessie jethro jevgenijs jez jia jian jiang jianhong jiaying
    jibril jide jidenna jignesh jihan jiho jill jillian jilly jim jimmy jinal jing jisoo jiten
    jitendra jitesh jiwoo jo joachim joan joana joanie joanna joanne joao joaquim joaquin jocelyn
    jodie jody joe joel joey joginder johanna john johnathan johnathon johnnie johnny jojo jolanta
    jolene jolita jomar jon jonah jonas jonathan jonny jono jools joost jordan jordi jorge jorgen
    jorja jose josefa joseph josephina josephine josey josh joshua josiah josiane josie josip joss
    jovan jovana jovita joy joyann joyce jozef jozefa jozsef juan juanita jude judith judy juhi jule
    jules julia julian juliana julianna julianne julie juliet juliette julija julita julius juliusz
    jumana junaid june juned junko junona juozas jurate jurek jurgen jurgita jurijs juris justas
    justin justina justinas justyna juwairiya jyoti jyotsna
    """.split()
)
