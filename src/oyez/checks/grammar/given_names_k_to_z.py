"""Given names from K to Z; `given_names` says what stands here and what is left out."""

K_TO_Z = frozenset(
    """
    kabelo kabir kacper kadiatu kadir kafui kagiso kaiden kailash kainat kaj kaja kajal kala kaleem
    kalina kalpana kalpesh kalsoom kalyani kamal kamala kamaldeep kamaljit kamau kamil kamila kamile
    kamini kamla kamlesh kamran kanchan kane kaniz kanta kanwal kaori kapil kara karam karamjit
    karan kareem karel karen karim karima karin karina karishma karl karly karol karolina karolis
    karon karthik kartik karunesh karwan kashif kashish kashmala kasia kasim kaspars kasper kat
    katalin katalina katarina katarzyna kate katelyn katerina kateryna katharine katherina katherine
    kathie kathleen kathlyn kathryn kathy katia katie katinka katja katrin katrina kausar kauser
    kaushik kavita kavitha kawsar kay kayden kaye kayla kaylah kaylee kayleigh kayleigh-ann kayode
    kaz kazim kazimiera kazimierz kazuko keandre keane keeley kehinde keiko keir keira keiran keisha
    keith keji kelechi kelis kellie kelly kelsey kelvin kemal kemi kemisola ken kendall kendra
    kenelm kenji kenneth kenny kerem kerri kerrie kerry kestutis ketan kev keval kevin keyur kezia
    keziah khadeeja khadidja khadija khadijah khadijatu khadra khadro khaled khalid khalida khalil
    khanh khansa khatera khatija khawar khaya khizar khola khoulood khumbo khurram khurshid khushi
    khushnuma kian kiara kibret kidane kiera kieran kieron kiki kim kimberley kimberly kinga
    kingsley kinza kiran kiril kirit kirk kirpal kirsten kirsti kirstie kirstin kirsty kirti kishan
    kishor kishore kit kitty kizzy klara klaudia klaudija klaus klemens klodian kofi kojo kokou
    kolade komal komla konrad konstantin konstantinos konstanty korede kornelia kornelija kosta
    kostas kostiantyn krasimir kris krish krishan krishna krishnan kristaps kristen kristi kristian
    kristijan kristijonas kristina kristine kristiyan kristof kristofs kristopher kristyna kritika
    krum krystian krystyna krzysiek krzysztof ksenia kseniya kubra kuda kudzai kudzanai kulbir
    kuldeep kuldip kuljit kulsoom kulsum kulvinder kulwant kulwinder kumar kumiko kunal kunle kurt
    kusum kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwok kyla kyle kylie kyran kyriaki
    kyriakos labiba lacey lachie lachlan ladi laiba laila laima laimonas lainey laith lajos lakhbir
    lakhvinder lakshmi lale lalit lalita lamia lamin lamya lana lance landon lanh lanre lara laraib
    laraine larisa larry lars larysa laszlo lata lateef latha latif latifa latisha latoya laura
    lauras laurel lauren laurence laurent laurentiu lauretta laurie lauryn lavinia lawrence laxman
    laxmi layla layton lazar leah leander leandra leann leanna leanne lech lee leela leena leibel
    leigh leighton leila lekan len lena lennie lennon lennox lenny leo leokadia leon leonard leonardo
    leonid leonida leonidas leonie leonora leopold lerato leroy les lesley leslie lesya leszek
    letekidan leticia lettie levi lewis lexi lexie lexie-mae leyla liam liana lianne liban libby
    lidia lidija lidiya lien liga ligia lilian liliana lilith liliya lilla lillian lillie lily lina
    linas linda linden lindsay lindsey ling linh linnea linus linzi lionel lisa lisbeth liu liudmila
    liudmyla liutauras liv livia liviu liwayway liz liza lizzie lizzy ljiljana lleucu llewellyn
    llinos lliwen lloyd lluis llyr llywelyn logan lois lokesh lola lolade lonnie lorcan loredana
    lorelei loren lorena lorenzo loretta lori lorin lorinda lorna lorraine lottie lou louella louie
    louis louisa louise lowri lozza lubna lubomir lubomira lubov luca lucas lucia lucian luciana
    lucien lucija lucilla lucille lucinda lucjan lucretia lucy lucyna ludmila ludmilla ludwig ludwik
    luella luigi luis luisa luiza lujain lukas lukasz luke lukrecja lulu luna luningning luqman
    lutfur luther lwazi lyall lydia lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynton lynz
    lyra lyubomir lyubov lyudmila maaria maaz mabel mabinty mabli mac macauley maciej maciek
    mackenzi mackenzie macsen madalina madan maddie maddison maddox madeleine madelina madge madhav
    madhu madhuri madiha madina madison madlena mae maebh maeve magda magdalena magdalina maggie
    magnus mags maha mahad mahbub mahdi maheen mahek mahendra maher mahesh mahfuz mahin mahir mahira
    mahmood mahmoud mahmud mahmuda mahmut mahnoor mahreen mahrukh mahsa mahtab mai maia maimoona
    maimuna maire mairead mairi mairwen maisie maisy maja majid majida makeda maksim maksym
    maksymilian mala malachi malaika malak malcolm maldwyn maleeha malek malgorzata malgosia malik
    malika malin malini malka malkit mallory malti malvina mamadou mame mamoon mamta mamun manal
    manar manda mandeep mandip mandisa mandla mandy manfred mangal manh maninder manish manisha
    manjeet manjinder manjit manju manjula manmohan manny manoj manolis manpreet mansa mansi mansoor
    mansur mantas manu manuel manuela manvir manzoor mara marc marcel marcela marcelina marcella
    marcelo marcia marcin marcjanna marco marcus mardin mared marek margaret margareta margarethe
    margarida margarita margarite margaux marge marged margery margie margo margot marguerite
    marharyta mari maria mariah mariam mariama marian mariana mariann marianna marianne mariano
    mariatu maribel marie marieke mariella marietta marigold marija marijana marika marilena marilyn
    marina marinela mario mariola marion marios maris marissa marita marium marius mariusz mariya
    mariyana marjorie marjory mark markas marko marla marlena marlene marlon marnie maroof marsha
    marta martha martin martina martine marty martyn martyna martynas marvin marwa marwan mary
    mary-ann mary-kate maryam maryama maryan maryann maryanne marylou maryna marzanna marzena masako
    masood masooma masroor masud masuda masuma matei matej mateja mateo mateus mateusz math mathew
    mathias mathieu mathilda matias matija matilda matloob matt matteo matteus matthew mattie matyas
    maud maude maura maureen maurice maurizio mauro mavis mawlid mawuli max maximilian maxine maya
    mayank maynard maysa maysoon mayur maz mazen mazhar mbali mcauley mckayla mckenzie meena
    meenakshi meenal meera meftah meg megan megha meghan meghna mehak mehari mehdi mehetabel mehmet
    mehmood mehnaz mehr mehreen mehrin mehrunisa mehul mei mei-ling meiling meinir meirion mekdes
    mel melania melanie melek meleri meliha melinda melissa melody meltem melvin melvyn memoona
    menachem mendel mercedes meredith mererid merle merlin merryn merve mervin mervyn meryem meryl
    meseret mesut mette meurig mevlut mhairi mia micah michael michaela michail michal michalis
    michele michelina michelle michiko mickey micky midhat mieczyslaw migle miguel mihaela mihai
    mihail mihaly mihnea mikaela mikalai mike mikey mikkel miklos mikolaj mila milan milana milap
    milda mildred milena milica milka millicent millie milly milo milos milosz milton mimi mimoza
    mina minahil minal mindaugas minerva minesh minh minhaj minjun minnie mira mirabel mirain
    miranda mircea mirela miri miriam miriama miriana mirka miroslav miroslava miroslaw miroslawa
    mirta mirza misbah mitch mitchell mitesh mitul miyuki mladen mo moaz mobeen mobin mobolaji
    modestas modou modupe moe moeen moez mohamad mohamd mohamed mohammad mohammed mohamoud mohamud
    mohan mohd mohinder mohini mohit mohsen mohsin moin moira moishe mojisola molly momin momina
    momodou momtaz mona moneeb monica monifa monika monira montague montgomery monty morag mordecai
    mordechai morgan morris mortimer morwenna mosa moses moshe mosi mostafa motasem mouna moussa
    mozammel mpho mridula mubarak mubashir mubeen mudassar mueen mufid muhammad muhammed muhannad
    muhid muhsin muhubo muireann muirne mujahid mujeeb mujib mukesh mukhtar mukta mukul mukund
    mumtaz muna munashe munaza muneeb muneera mungo munir munira munsif muqadas murali murat murdo
    muriel murray murtaza musa musab musarat musharraf mushtaq mushtaque musrat mustafa mustapha
    mutsa muzaffar muzammil mwangi myfanwy mykhailo mykola myles myra myrddin myrna myroslava myrtle
    naa nabeel nabeela nabiha nabil nabila nabin nada nadeem nadege nadezda nadezhda nadia nadim
    nadine nadir nadira nadiya naeem naeema nafeesa nafisa nafisah naftali nagendra naghma nagina
    naheed nahid nahida nahla naila naim naima najah najam najat najeeb najib najiba najla najma
    najmul nalini naman nan nancy nanda nandi nandini nanette nansi naoko naomi naqash naren
    narendra naresh nargis nargiz narinder narmin naseem naseema naseer nashwa nasim nasima nasir
    nasira nasra nasreen nasrin nasrullah nat natalia natalie nataliia natalija nataliya natalka
    natasa natasha nathalie nathan nathaniel natwar naushad navdeep naveed naveeda navid navin
    navjot navneet navraj navtej nawal nawaz nayab nayla nazan nazaneen nazanin nazeer nazia nazim
    nazir nazira nazish nazma nazmul nazneen ndidi neal nebojsa nechama ned neda nedyalka neelam
    neelima neelofar neena neeraj neesha neeta negash neghat neha neil neirin nell nelli nellie
    nelson nelu nemanja nenad nerijus neringa nermin nerys nesrin nesta nettie neve nevena neville
    nevin newton nga ngan ngoc ngozi nguyen nhung nia niall niamh nicholas nicholette nick nicki
    nickolas nicky nicol nicola nicolae nicolaos nicolas nicole nicoleta nicoletta nicolette nida
    nidhi nige nigel nighat nihad nihal nika nikechi nikesh niket nikhil nikhita nikita nikki nikky
    nikodem nikola nikolai nikolaos nikolay nikolett nikoletta nikos nikunj nilam nilay nilesh nils
    nilufar nilufer nimah nimco nimesh nimisha nimo nimrit nina niraj niral niranjan nirav nirmal
    nirmala nirosha nisar nisha nishant nishi nita niten nitesh nitin nitya nizam njeri njoroge
    nkechi nkem nkosana nnamdi nneka nnenna noah noaman noel noelle nojus nola nomsa nomvula nonso
    nontobeko noor noora nora norah norbert norbertas noreen noreena noriko norma norman norris nosa
    noshaba noshin nothando noura nqobile nsikan nthabiseng ntombi nuala nudrat nuha numan nuno nura
    nuray nurcan nureen nuria nurjahan nurul nusaiba nusrat nuwan nwando nya nyah nyasha nye nyokabi
    oana oba obafemi obaid obi obinna obioma ocansey octavia octavian odette odhran odion odunayo
    ogechi oghenekaro ogo oguz oisin ojars okechukwu okeke okon okoro oksana olabisi oladele oladipo
    olaf olajide olakunle olalekan olamide olaniyan olanrewaju olaoluwa olatunde olatunji olav
    olawale olayemi olayinka olcay oleg oleh oleksandr oleksandra oleksii oleksiy olena olesya olga
    olha oli olimpia olimpiada olive oliver olivera olivia olivier olivija oliwia oliwier ollie olu
    olubunmi oluchi olufemi olufunke olufunmilayo olukayode olumide olusegun oluseun olushola
    oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatosin oluyemi olwen olwyn
    omaima omar omari omer omobolanle omolara omolola omotayo omotola onur onyeka onyekachi onyinye
    oonagh ophelia oran oreoluwa orest orhan orla orlaith orlando orsolya orson osagie osahon osama
    osaro osas osaze osbert oscar osian osita oskar oskars osman oswald oswin otieno otis otto
    otylia oumou ousmane ovidiu owain owen oyin oyinda oyindamola ozan ozgur ozlem pablo paddy
    paddy-joe padma padmini padraic padraig paige pallavi paloma palvinder pam pamela panagiotis
    panashe panayiota pandora pankaj paola paolo param paramjit paras paraskevi pardeep pardip
    paresh parminder parmjit parth parul parveen parveena parvez parvin parvinder pascal pascale
    pascoe pat patience patrice patricia patricija patrick patrycja patryk patsy patti patty paul
    paula pauletta paulette paulina pauline paulius paulo pavan pavandeep pavel pavle pavlina pavlo
    pavlos pavol pawan pawel payal peadar pearl pedro peggy pelin pemba penelope penny percival
    percy perdita peredur peregrine perihan perpetua perrin perry perveen pervez pervin pesach
    peshawa petar peter peteris petra petras petre petro petronella petros petru petula petya peyton
    phil phileas philemon philile philip philipa philippa phillip philomena phineas phoebe phuc
    phuong phyllida phyllis pia pierre piers pieter pietro pilar pinar pinchas piotr piotrek pip
    pippa piyush plamen polly pooja poonam poppy portia povilas prabath prabhat prabhjot prabhu
    prabodh pradeep pradip prafulla prajesh prakash pralhad pramila pramod pranav pranay prashant
    pratap prateek pratibha pratik pratima praveen pravin pravina predrag preet preetha preeti
    preeya prem premila prerna preston priscilla pritesh priti pritpal priya priyanka priyesh
    proinsias prudence prue prys przemek przemyslaw puja pumla punam puneet purnima purvi pushpa
    qadir qamar qasim qayyum qiang quan quang qudsia queenie quentin quincy quinn quoc quratulain
    quyen raakesh rab rabab rabea rabia rabiya rach rachael rachel rachelle rachid radek radha
    radhika radka radmila rado radoslav radoslaw radu radwan rae raelene rafa rafael rafaela rafal
    rafaqat rafat rafeeq rafia rafiq rafique raghad raghav raghbir ragini raheel raheela raheem
    rahel rahela rahila rahim rahima rahma rahman rahmat rahmatullah rahmo rahul raihan raimonda
    raimondas raimonds raina rainer raisa raizy raj rajab rajan rajbir rajdeep rajeev rajendra
    rajesh rajinder rajiv rajni rajnish rajpal rajshree rajul rajvinder rajwant rakesh rakhi ralia
    ralitsa ralph ralphie rama raman rameez ramesh ramila ramin raminta ramiz ramla ramnik ramona
    ramunas ramzan ranbir randal randolph randy rani rania ranjan ranjana ranjit ranveer raoof
    raphael raquel rashad rasheed rasheeda rashid rashida rashmi rashpal rasool ratib rauf raul ravi
    ravina ravinder ravindra rawan ray raylene raymond raymonde razan razaq razia razvan razwan rebecca
    reece reem reema reena reese reeta reg regan reggie reggie-lee regina reginald rehan rehana
    rehman rehmat rekha remigijus remigiusz rena renata renate rene renee renu renuka resham reshma
    reuben rex reza rezaul rhea rhian rhianedd rhiannon rhiannydd rhianwen rhoda rhodri rhona rhonda
    rhyannon rhydian rhydwen rhys ria rian riaz ric ricardas ricardo riccardo richard richards
    richie rick rickie ricko ricky rida ridha ridwan rifat rikki riley rima rimantas rimas rimsha
    rina rishabh rishat rishi rita ritesh ritu rivka rivky riya riyad riyadh riyaz rizalino rizwan
    rizwana rob robbie robert roberta robertas robertino roberto roberts robin robina robyn rocco
    roch rochel rochelle rocio rod roda roddy rodel roderick rodica rodney rodric rodrigo rogan
    roger roghayeh rohan rohini rohit roisin rokeya rokhsana roksana roland rolandas rolands roly
    roma roman romana romanas romeo romilly rommel romuald romualda romualdas romy ron rona ronald
    ronalds ronan ronnie ronnie-lee ronny roopa ropa rory rosa rosalba rosaleen rosalie rosalind
    rosalinda rosalyn rosamund rosanna rosanne rosario rose roseanna roseanne roselyn rosemary
    rosetta roshan rosheen roshni rosica rosie rosina rosita roslyn ross rotimi rowan rowena roxanne
    roxy roy royston roza rozalia rozalija rozalina rozina ruairi ruairidh ruaridh rubab rubeena
    rubel rubina ruby ruchi ruchika rudo rudolf rudra rudy rufus ruhul rukaya rukayat rukhsana rukia
    rukiya rukshana rumana rumaysa rumbi rumbidzai rumen rumyana rupa rupal rupali rupert rupesh
    rupinder ruqaya ruqayyah rushil rushna ruslan ruslana russ russell rusul ruta rutendo ruth
    ruthie ruvimbo ruwa ruwaida ruwan ruxandra ryan ryder ryker rylan ryoko ryszard ryszarda rytis
    saad saada saadia saadiq saafi saba sabaa sabah sabahat sabeen sabiha sabin sabina sabir sabira
    sabita sabri sabrin sabrina sabriye sacha sachiko sachin sadaf sadaqat saddam sade sadeq sadhana
    sadia sadie sadiq sadiqa sadiya saeed saeeda safa safaa safdar safeena saffiya saffron safia
    safina safiya safiyah safiyyah sagal sagar sahar sahil sahra saida saidu saif saifur saikou
    saima saiqa saira sajad sajid sajida sajjad sakina sakura sal salah salahuddin salamatu saleem
    saleema saleh saleha salih saliha salim salima saliou sally salma salmaan salman salvatore salwa
    sam samaira samana samantha samar samara sameer sameera samer samera samia samiha samim samina
    samir samita samiullah samiya sammy samra samreen samson samuel sana sanaa sanam sanath sandeep
    sandhya sandie sandile sandip sandor sandra sandra-dee sandro sandu sanele sangeeta sangita
    sanita saniya sanjana sanjay sanjeev sanjiv sanne sannie sanober santosh saoirse saqi saqib
    saqlain sara sarabjit sarah saraswati sarbjit sarfraz sarika sarita sarjo sarla sarmite sarvesh
    sarwan sarwar sarwat sasa saskia sathish satinder satish satnam satoshi satpal satvinder satwant
    satya saul saulius saurabh savannah savas savita savitri savvas sawsan sawyl sayed sayeda sayeed
    sayyid scarlett scott seamus sean sebastian sebastiano sebastien sebastijan seble seda sedef
    seema seetal sefa sefako segun seiji sekou selam selamawit selasi selcuk selena selim selina
    selma selvi selwyn semhar semih semra senait senan senthil seojun seosamh serap serdar seren
    serena sergei sergej sergejs sergey serghei sergio sergiu sergiusz serhat serhii serhiy serkan
    seth seumas seun sevda severin sevgi sevim seyed seyi seyit sezen shaan shabana shabaz shabbir
    shabeena shabina shabir shabnam shabnum shadab shadi shadia shafiq shafiqa shafiqul shagufta
    shahana shahbaz shahed shaheen shaheena shahid shahida shahin shahina shahla shahnaz shahrukh
    shahzad shahzadi shahzaib shaila shailesh shaima shaindy shaista shajahan shakeel shakeela
    shakil shakila shakir shakira shakoor shakti shaleen shalini shamaila shamar shamas shamika
    shamim shamima shamini shamsa shamsul shamsun shan shana shanaz shane shanequa shanice shaniece
    shaniqua shankar shannen shannon shanta shantay shantelle shanthi shanti shaqib sharad sharaf
    sharda sharday shareef shari sharif sharifa sharlene sharmeen sharmila sharmin sharon sharron
    shashank shashi shaun shauna shaunagh shavonne shawana shawkat shayan shayla shayma shaymaa shaz
    shazad shazeb shazia shazma shazza sheena sheetal shefali shehla shehnaz shehzad sheila sheku
    shelagh sheldon shelia shelley shelly shen shena sheraz sheree sherin sherri sherry sherwan
    sheryl shiela shifa shifra shikha shilpa shimon shinji shiraz shireen shirin shirley shirwan
    shiv shiva shivani shloime shlomo shmuel shoaib shobha shobhana shohail shohid shola shomari
    shona shoshana shreya shreyas shruti shuaib shubham shukri shumaila shumba shun shveta shyam
    sian siani sibel sibongile sibusiso sibyl sid siddharth sidney sidonie sidra sidrah siegfried siena
    sienna sifiso signe sigrid siham silas silvana silvia silvija silvio silviu silviya simba
    simbarashe simcha simeon simi simion simisola simon simona simonas simone simran simranjit sinan
    sindhu sindiswa sinead sinisa siobhan sion sioned sipho siraj siriporn sita siu sivakumar siwan
    sizwe skaidrite sky skye skyla skylar slavka slavomir slawek slawomir slobodan sneha snezana
    snezhana sobia sofia sofie sofija sofiya sohaib sohail sohan soheil sohini solange solmaz
    solomon solveig somaya somchai sonal sonali sonay soni sonia sonika sonja sonny sonu sonya
    soo-jin sophia sophie sophy soraya sorcha soren sorin sorina sorinel soyeon spencer spiros
    spyros srinivas sruly stacey stacie stacy stan stanford stanimir stanislav stanislava stanislaw
    stanislawa stanka stanley stavros stefan stefana stefania stefanie stefano stefanos steffan
    stefka stelian stella steph stephan stephanie stephany stephen stephy steponas stevan steve
    steven stevie stewart stewie stoica stoyan stoyanka struan stu stuart suad subhan subhash
    suchitra suda sudesh sudha sudhir sue sufian sufyan sugandha suhail suhaila suhayb sujan sujata
    sujatha sukhbir sukhdeep sukhdev sukhi sukhjinder sukhjit sukhminder sukhpal sukhraj sukhvinder
    sukhwinder suki sukie sulaiman sulakshana suleiman suleman suleyman sultana sulwyn sumaira suman
    sumaya sumayah sumayya sumeet sumera sumiko sumit sumitra sunaina sundas sundeep sundip sundus
    suneel suneeta sunil sunita supaporn surayya surbhi surendra suresh surie surinder suriya surjit
    surraya surya susan susanne sushil sushila sushma susie suvarna suzanna suzanne suzette suzie
    suzy svein sven svetla svetlana svetoslav sviatlana swapna swaran swarn swati sybil syed syeda
    sylvan sylvester sylvia sylvie sylweriusz sylwester sylwia szabolcs szczepan szilvia szymon
    tabassum tabatha tabitha tadas tadeusz tadhg tafadzwa tafari taha tahir tahira tahmid tahmina
    taiba taimoor taimur taisia taiwo takashi takeshi talal talat taleisha talfryn talha tali talia
    tallulah talwyn tam tamanna tamar tamara tamas tamasz tamba tameem tamer tamim tamina tamjid
    tamsin tamsyn tanaka taner tania tanisha tanjina tanmay tansy tanuja tanveer tanvi tanvir
    tanweer tanya tanzeela tanzila tapiwa taqwa tara tarak taranjit taras tarek tarik tariq tarisai
    tarlochan tarquin tarsem tarun tarundeep taryn tasha tasleem taslim taslima tasmin tasneem
    tasnia tasnim tatenda tatiana tatjana tatsiana tatum tatyana tauqeer tawanda tawfiq taya tayba
    tayeb tayla taylor tayo tayyab tayyaba tayyib tecwyn ted teddie teddy tegan tehmina tehseen
    teifion teilo tejal tejas tejinder tekle temi temitayo temitope tendai tendayi tendekai teniola
    tenzin teodor teodora teodorescu teofil terence teresa tereza terrance terrence terri terrie
    terry tesfay teshome tess tessa tetiana tewodros tez thabiso thabo thaddeus thandeka thandi
    thandiwe thanh thao tharshini thea theadora thelma thelonius themba thembi theo theodora
    theodore theodoros theodosia theophilus theresa thevarajah thien thierry thilini thinh thokozani
    thomai thomas thomasina thora thulani thushara thuy tia tiana tiberiu tibor tiegan tiffany
    tihomir tilda tilly tim timea timi timmy timofey timothy tina tinashe tirion titas titi titilayo
    titus tiziana tobechukwu tobi tobias tobiasz tobin toby tochi todd todor todorka tofunmi tolani
    tolga tolu tolulope tom toma tomas tomasz tomek tomi tomislav tomiwa tommaso tommy tomoko tomos
    toni tonia tonka tony tonya tonye tooba topher topsy toqeer torin torkwase torquil toshi tosin
    tova toyah tracey tracie tracy traian travis trent trev trevelyan trevor tricia trina trinh
    trinity trish trisha tristan trixie trudi trudie trudy trung tsegay tsitsi tsvetan tsvetelina
    tuan tuba tudur tulsi tumelo tuncay tunde tunji turan turkan turlough tushar tuyen tuyet ty
    tyler tymon tymoteusz tyra tyrell tyrese tyrone tyson tytus tzvi ubah ubaid ubayd uche uchechi
    uchenna uday udo udoka ufuoma ugis ugne ugo ugochi ugochukwu ugonna ugur ujjwal ukachukwu ulf
    ulku ulrica ulyana uma umaima umair umama umamah umar umaru umberto umer umesh umme ummi una
    unathi unoma upasana urhie uriah urmila uros ursula urszula urvashi usama usha usharani usman
    uthman utibe uttam uwe uzair uzma uzo uzoma vaclav vadim vadims vaibhav vaida vaidas vaishali
    vaiva val valdas valdis valentin valentina valentine valentyn valentyna valeri valeria valerie
    valerija valerijs valeriu valeriy valery valiullah valter vanda vandana vanessa vangelis vanita
    vanja vanya varsha varun varvara vasant vasanti vasil vasile vasilica vasiliki vasilis vasko
    vasyl vaughan vaughn veaceslav veena veer veera velizar velko velma venessa venetia ventsislav
    vera verena verica verity verna vernon veronica veronika veronique vesela veselin vesna vi viara
    vibha vic vicki vickie vicky victor victoria vidas vidya viera vihaan vijay vijaya vikas vikash
    vikesh vikki vikram vikrant viktor viktoria viktorija viktoriya viliam vilija vilius vilma
    vilmos vimal vimala vinay vincas vince vincent vincenzo vinesh vinh vinita vinnie vinod viola
    violet violeta violetta viorel viorica vipin vipul virag viral viren virendra virgil virgilijus
    virgilio virginia virginija vishal vishnu vitalie vitalii vitalij vitalijs vitaliy vitaly vito
    vitor vittoria vittorio viv vivek vivi vivian vivien vivienne vlad vlada vladimir vladimira
    vladimirs vladislav vladislava vladlena vladut vlasta vojislav vojtech volkan volodymyr vuong
    vusi vuyo vyacheslav waclaw waclawa wade wadood wafa wafaa wahab waheed waheeda wahid wahida
    waichi wajid wajiha wakeel waldemar waleed walenty walentyna waleria walerian walid waliur
    wallace wally walter wambui wanda wangari wanjiku wanjiru waqar waqas warda warren warsame
    waseem wasim wasyl wayne wazir wei weiwei wen wendy wenjie werner weronika wesley widad wieslaw
    wieslawa wiktor wiktoria wilbur wilf wilfred wilfrid wilhelmina will willa willard william
    willie willis willow wilma wincenty winfred winifred winnie winsome winston wiola wioletta
    witold wladyslaw wladyslawa wlodzimierz wojciech wojtek wolfgang wyatt wyn wynford wynn wynne wystan
    xander xanthe xavi xavier xenia xhevahir xia xiang xiao xiaoling xiaoming ximena xin xinyi xiu
    xolani xuan xue yaa yaaba yaakov yacoub yacub yael yaffa yahaya yahia yahya yalda yaman yan yana
    yanis yanka yanko yannick yannis yao yaqoob yaqub yara yasar yaseen yaser yash yashfa yashvi
    yasin yasir yasmeen yasmin yasmina yasmine yavuz yaw yehuda yehudis yemi yemisi yesenia yetunde
    yevgenia yevgeniy yevhen yewande yi yiannis yichen yifan yildiz yilmaz yiming ying yinka yisroel
    yitzchak yitzchok yocheved yodit yogesh yogita yohana yohannes yoko yolanda yolande yonas
    yonatan yong yordan yordanka yorgos yosef yoshi yossi younas younes younis yousaf yousef yousif
    yousra youssef yousuf yue yuki yukiko yulia yuliana yuliia yuliya yumi yun yunus yuri yuriy
    yusra yusuf yusur yuvraj yvaine yves yvette yvie yvonne zaakir zabair zabihullah zac zachariah
    zachary zachery zack zafar zafira zaha zaheen zaheer zahid zahida zahir zahira zahra zahraa
    zahrah zahur zaid zaidan zaima zain zaina zainab zainabu zainah zaineb zak zakaria zakariya
    zakariyya zaki zakia zakir zakiya zakiyya zaklina zalman zaman zamir zamzam zander zandile
    zandra zaneb zanele zaneta zanib zanyar zara zarah zareen zarina zarka zarmina zarqa zaver
    zawadi zayd zayn zayna zaynab zbigniew zbyszek zdenek zdenka zdravka zdzislaw zdzislawa zeba
    zebulon zeenat zeeshan zehra zeinab zeke zelda zena zenab zenon zenona zenzele zeta zev zeynep
    zhang zhen zheng zhi zhou zia ziad ziauddin ziedonis zigmas zihan zikra zina zippora zishan
    zissel zita zivile zivko ziyad ziyan ziyi zlata zlatka zlatko zobia zodwa zoe zoey zofia zoha
    zohaib zohra zola zoltan zoran zorica zoya zsofia zsolt zsuzsa zsuzsanna zubaida zubair zubaydah
    zuhair zuhra zulaikha zuleika zulekha zulfiqar zulqarnain zumer zunaira zuri zuzana zuzanna
    zuzia zydrunas zygmunt
    """.split()
)
